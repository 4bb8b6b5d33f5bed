import type { Memory } from "../../domain/memory";

/** Of what time a passage tells, seen from the moment at which it was said (milliseconds since the epoch). */
export const timeOf = (_passage: string, _saidAt: number): Pick<Memory, "when" | "tense"> => ({
  when: null,
  tense: "present",
});
