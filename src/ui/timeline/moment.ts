import { dayOfIso, endOf, isoOf } from "./calendar";

/** By which knowledge the question is answered: as it is today, as it was on the day asked for, or on a day of its own. */
export type Knowledge = "today" | "then" | "day";

/** Both clocks, as days. */
export interface Moment {
  /** When it was so. */
  readonly held: number;
  /** By what was learned until the end of it. */
  readonly known: number;
  readonly knowledge: Knowledge;
}

/** The days between which one can travel. */
export interface Reach {
  readonly first: number;
  readonly today: number;
}

/** What an address asks for: `held=2026-03-15`, and `known=then` or a day; without them, today. */
export function readMoment(params: URLSearchParams, reach: Reach): Moment {
  const held = limited(dayOfIso(params.get("held") ?? ""), reach);
  const known = params.get("known");
  if (known === "then") return { held, known: held, knowledge: "then" };
  const day = dayOfIso(known ?? "");
  if (day !== null) return { held, known: limited(day, reach), knowledge: "day" };
  return { held, known: reach.today, knowledge: "today" };
}

/** The address's part for it. */
export function paramsOf({ held, known, knowledge }: Moment): { readonly held: string; readonly known: string | null } {
  if (knowledge === "today") return { held: isoOf(held), known: null };
  return { held: isoOf(held), known: knowledge === "then" ? "then" : isoOf(known) };
}

const limited = (day: number | null, { first, today }: Reach): number =>
  day === null ? today : Math.min(Math.max(day, first), today);

/** The last moment of a day that has come already. */
export const momentWithin = (day: number, now: number): number => Math.min(endOf(day), now);
