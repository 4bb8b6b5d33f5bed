import type { ManagerDoor } from "../messaging/protocol";
import type { Engine } from "./engine";

/** The user's hand on what fades. What they reach for counts as used, so that it does not fade again at once. */
export const createFadingDesk = ({ byUser }: Pick<Engine, "byUser">): Pick<ManagerDoor, "pin" | "bringBack"> => ({
  pin: (ids, pinned) =>
    byUser.write({ marks: ids.map((id) => (pinned ? { id, pinned, archived: false } : { id, pinned })) }),
  bringBack: (ids) => byUser.write({ marks: ids.map((id) => ({ id, used: true, archived: false })) }),
});
