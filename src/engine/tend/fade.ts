import type { Kind, Layer } from "../../domain/kind";
import type { Memory } from "../../domain/memory";

const DAY = 86_400_000;
/** How the strength of a trace falls with its age: the exponent that ACT-R takes for people. */
const DECAY = 0.5;
/** A trace has lost half its strength after so many times the age that it is counted in: (1 + 3)^-0.5 is a half. */
const HALVED_AT = 3;
/** The activation from which a memory of no importance is kept; the most important is kept with one less. Said once, that is after about two half-lives, and eighteen. */
const KEPT_FROM = -1;
/** How gently strength falls around that: the usual noise of activation in ACT-R. */
const NOISE = 0.4;
/** What is weaker fades. */
const FADES_BELOW = 0.5;
/** How much of what is remembered of this layer matters for good. */
const LASTING: Readonly<Record<Layer, number>> = { profile: 0.9, procedural: 0.8, semantic: 0.6, episodic: 0.3 };
/** The same for what the user wrote down themselves. */
const WRITTEN = 0.5;

/** When something was said or used is known for so many of the times at least: the others count as from the first one that is. */
interface Traces {
  /** Milliseconds since the epoch. */
  readonly times: readonly number[];
  readonly others: number;
}

/** What fades how fast, at a moment. */
export interface FadeOptions {
  readonly kinds: readonly Kind[];
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** `Memory.id`s of those that fade now. Whole turns go by their own rule (`expired`); what has ended, or waits for the user's word, is not put into prompts anyway. */
export function fading(memories: Iterable<Memory>, { kinds, now }: FadeOptions): readonly string[] {
  const byId = new Map(kinds.map((kind) => [kind.id, kind]));
  const fades = (memory: Memory): boolean => {
    const kind = byId.get(memory.kind);
    return kind !== undefined && mayFade(memory, kind) && strengthOf(memory, kind, now) < FADES_BELOW;
  };
  return [...memories].filter(fades).map(({ id }) => id);
}

const mayFade = ({ pinned, archivedAt, unreviewed, validTo }: Memory, { verbatim }: Kind): boolean =>
  !pinned && archivedAt === null && !unreviewed && validTo === null && !verbatim;

/** `Memory.id`s of those that faded so many days ago. */
export const longFaded = (
  memories: Iterable<Memory>,
  { now, days }: { readonly now: number; readonly days: number },
): readonly string[] =>
  [...memories]
    .filter(({ archivedAt, pinned }) => archivedAt !== null && !pinned && archivedAt <= now - days * DAY)
    .map(({ id }) => id);

/**
 * How strongly a memory stands at `now`, from 0 to 1. The activation is ACT-R's base level, B = ln Σ (1 + t_j / s)^-d over the times t_j
 * since it was said or used (Anderson and Schooler, "Reflections of the environment in memory", 1991: how likely something is needed
 * falls by a power of its age, and grows with how often it was), in its form with a scale s (Wixted and Ebbesen 1991), which is
 * such that one trace is halved after `Kind.halfLifeDays`. ACT-R's chance of recall, 1 / (1 + e^((τ - B) / noise)), then gives the
 * strength, with a threshold τ that falls with the memory's importance.
 */
export function strengthOf(memory: Memory, kind: Kind, now: number): number {
  if (memory.pinned) return 1;
  const { times, others } = tracesOf(memory);
  const scale = kind.halfLifeDays / HALVED_AT;
  const first = Math.min(...times);
  const left = (at: number): number => (1 + age(memory, at, now) / scale) ** -DECAY;
  const activation = Math.log(times.reduce((sum, at) => sum + left(at), others * left(first)));
  return 1 / (1 + Math.exp((KEPT_FROM - importanceOf(memory, kind) - activation) / NOISE));
}

/** In days. What was told of the future grows older from its date on: a plan does not fade before its day. */
function age({ tense, when }: Memory, at: number, now: number): number {
  const since = tense === "future" && when !== null ? Math.max(at, when.to) : at;
  return Math.max(0, now - since) / DAY;
}

function tracesOf({ sources, timesSaid, lastSaidAt, uses }: Memory): Traces {
  const said = sources.map(({ at }) => at);
  const known = said.includes(lastSaidAt) ? said : [...said, lastSaidAt];
  return { times: [...known, ...uses], others: Math.max(0, timesSaid - known.length) };
}

/** From 0 to 1: reasons to keep it add up as independent chances do (what none of them gives stays open), as far as it is certain. */
function importanceOf({ learnedBy, confidence }: Memory, { layer, steers }: Kind): number {
  const written = learnedBy === "user" ? WRITTEN : 0;
  return confidence * (1 - (1 - LASTING[layer]) * (1 - steers) * (1 - written));
}
