import type { Memory } from "../../src/domain/memory";

/** A memory of which only what is given matters. */
export const aMemory = (given: Partial<Memory> = {}): Memory => ({
  id: "m",
  kind: "fact",
  text: "",
  sources: [],
  learnedAt: 0,
  learnedBy: "test",
  validFrom: 0,
  validTo: null,
  confidence: 1,
  links: [],
  ...given,
});
