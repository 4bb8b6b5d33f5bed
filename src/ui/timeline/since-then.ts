import type { Memory } from "../../domain/memory";

/** What became of a memory after the day that is looked at. */
export type SinceThen =
  | { readonly sort: "same" }
  /** When it ceased to be so, in milliseconds since the epoch. */
  | { readonly sort: "ended"; readonly at: number }
  /** It stands in other words today. */
  | { readonly sort: "reworded"; readonly now: string };

/** `today` is the same memory as it is now. */
export function sinceThen(then: Memory, today: Memory, now: number): SinceThen {
  if (today.validTo !== null && today.validTo <= now) return { sort: "ended", at: today.validTo };
  return today.text === then.text ? { sort: "same" } : { sort: "reworded", now: today.text };
}
