import type { Memory } from "../../domain/memory";
import type { ManagerDoor } from "../../messaging/protocol";
import { text } from "../../texts/text";
import { tell } from "../parts/toasts";
import { brief } from "./brief";

/** Forgets a memory, with a way back. */
export async function forgetOne(engine: ManagerDoor, memory: Memory): Promise<void> {
  const taken = await engine.forget([memory.id]);
  tell({ text: text("memories_forgotten", { memory: brief(memory.text) }), undo: () => engine.restore(taken) });
}
