import { newMemory, type Memory } from "../../src/domain/memory";

/** A memory of which only what is given matters. */
export const aMemory = (given: Partial<Memory> = {}): Memory =>
  newMemory({ id: "m", kind: "fact", text: "", learnedAt: 0, learnedBy: "test", validFrom: 0, ...given });
