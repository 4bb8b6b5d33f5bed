import { Failure } from "../../domain/failure";
import type { Memory } from "../../domain/memory";
import type { ManagerDoor } from "../../messaging/protocol";
import type { Written } from "./memory-fields";

/** A memory that is being edited. It is kept apart from what shows it, so that nothing that was typed is lost. */
export interface MemoryDraft extends Written {
  /** `Memory.id`. */
  readonly id: string;
  /** The text that the user saw when they began, or has seen since. */
  readonly was: string;
  /** What stands there by now, where it was changed elsewhere: null where it was forgotten. Undefined: nothing of the kind. */
  readonly theirs?: Memory | null;
}

export const draftOf = ({ id, kind, text }: Memory): MemoryDraft => ({ id, kind, text, was: text });

/** Saves it; where that would overwrite what another has written, the draft comes back with that, and null where all is well. */
export async function saveDraft(engine: ManagerDoor, draft: MemoryDraft): Promise<MemoryDraft | null> {
  const { id, text, kind, was } = draft;
  try {
    await engine.update(id, { text: text.trim(), kind, was });
    return null;
  } catch (error) {
    if (!(error instanceof Failure && (error.code === "changed-meanwhile" || error.code === "not-found"))) throw error;
    return { ...draft, theirs: await engine.get(id) };
  }
}
