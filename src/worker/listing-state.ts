import type { Facts } from "../domain/entry";
import { stateOf } from "../domain/event-time";
import type { Memory } from "../domain/memory";
import type { MemoryState } from "../messaging/doors/memories-door";

/** One thing that is asked of memories. */
export interface Criterion {
  /** Null: the facts do not tell. */
  readonly byFacts: (facts: Facts) => boolean | null;
  readonly passes: (memory: Memory) => boolean;
}

const MINUTE = 60_000;

/** Whether a moment that is known to the minute is over at `now`; null where that minute is now. */
const isOver = (minute: number, now: number): boolean | null =>
  minute + MINUTE <= now ? true : minute > now ? false : null;

/** No longer so: it ended, or the day of the plan has passed. What happened stays so. */
const hasEnded = (memory: Memory, now: number): boolean =>
  (memory.validTo !== null && memory.validTo <= now) ||
  (memory.tense === "future" && memory.when !== null && memory.when.to <= now);

const isPlanned = (memory: Memory, now: number): boolean =>
  !hasEnded(memory, now) && stateOf(memory, now) === "planned";

/** The same by what the index knows. */
function endedByFacts({ validTo, tense, to }: Facts, now: number): boolean | null {
  const isEnded = validTo === null ? false : isOver(validTo, now);
  if (isEnded !== false || tense !== "future" || to === null) return isEnded;
  return isOver(to, now);
}

function plannedByFacts(facts: Facts, now: number): boolean | null {
  const { tense, from, to } = facts;
  const isEnded = endedByFacts(facts, now);
  if (isEnded !== false) return isEnded === true ? false : null;
  if (from === null || tense === "future") return tense === "future";
  const isPast = to === null ? false : isOver(to, now);
  if (isPast !== false) return isPast === true ? false : null;
  return not(isOver(from, now));
}

const not = (known: boolean | null): boolean | null => (known === null ? null : !known);

function both(one: boolean | null, other: boolean | null): boolean | null {
  if (one === false || other === false) return false;
  return one === null || other === null ? null : true;
}

const heard = (state: Criterion): Criterion => ({
  byFacts: (facts) => (facts.unreviewed ? false : state.byFacts(facts)),
  passes: (memory) => !memory.unreviewed && state.passes(memory),
});

const STATES: Readonly<Record<MemoryState, (now: number) => Criterion>> = {
  // A guess that has been replaced meanwhile needs nobody's word.
  waiting: () => ({
    byFacts: ({ unreviewed, validTo }) => unreviewed && validTo === null,
    passes: ({ unreviewed, validTo }) => unreviewed && validTo === null,
  }),
  pinned: () => heard({ byFacts: ({ pinned }) => pinned, passes: ({ pinned }) => pinned }),
  faded: () => heard({ byFacts: ({ archived }) => archived, passes: ({ archivedAt }) => archivedAt !== null }),
  ended: (now) => heard({ byFacts: (facts) => endedByFacts(facts, now), passes: (memory) => hasEnded(memory, now) }),
  planned: (now) =>
    heard({ byFacts: (facts) => plannedByFacts(facts, now), passes: (memory) => isPlanned(memory, now) }),
  current: (now) =>
    heard({
      byFacts: (facts) =>
        facts.archived ? false : both(not(endedByFacts(facts, now)), not(plannedByFacts(facts, now))),
      passes: (memory) => memory.archivedAt === null && !hasEnded(memory, now) && !isPlanned(memory, now),
    }),
};

const ANY: Criterion = { byFacts: () => true, passes: () => true };

/** How it stands at `now`, in milliseconds since the epoch; without a state, all but those that wait for the user's word. */
export const inState = (state: MemoryState | undefined, now: number): Criterion =>
  state === undefined ? heard(ANY) : STATES[state](now);
