import { newMemory, type Memory, type Source } from "../../src/domain/memory";

/** A memory of which only what is given matters. */
export const aMemory = (given: Partial<Memory> = {}): Memory =>
  newMemory({ id: "m", kind: "fact", text: "", learnedAt: 0, learnedBy: "test", validFrom: 0, ...given });

/** A passage of a turn of which only its place matters. */
export const aSource = (turn: string, conversation = "c1"): Source => ({
  site: "claude",
  conversation,
  turn,
  role: "user",
  at: 0,
  start: 0,
  end: 3,
});
