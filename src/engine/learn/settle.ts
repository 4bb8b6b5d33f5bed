import type { Memory, Source } from "../../domain/memory";
import { meaningText } from "../recall/wording";
import { dot } from "../../domain/dot";
import { sourceKey } from "../source";
import { drawnFrom } from "./drawn-from";
import type { Ledger } from "./ledger";
import type { Learner, Lesson } from "./learner";
import { resolve } from "./resolve";

export interface Settling {
  readonly ledger: Ledger;
  readonly learner: Learner;
  readonly lesson: Pick<Lesson, "rereads" | "addsOnly">;
}

/** A passage that is read anew is found again by so much of it that the two have in common, or by a cosine of so much. */
const SAME_PASSAGE = 0.5;
const SAME_MATTER = 0.5;

/** Brings new memories, one after the other, to what is known and to those before them. */
export async function settle(fresh: readonly Memory[], { ledger, learner, lesson }: Settling): Promise<void> {
  if (fresh.length === 0) return;
  const { rereads = [], addsOnly = false } = lesson;
  const { kinds, knowledge, relations, embed } = learner;
  const made = await embed(fresh.map(meaningText));
  const vectors = new Map(fresh.map(({ id }, place) => [id, made?.[place]]));
  const statements = new Set(kinds.filter(({ verbatim }) => !verbatim).map(({ id }) => id));
  const drawn = await drawnFrom(
    fresh.flatMap(({ sources }) => sources.map(sourceKey)),
    knowledge,
  );
  const near = await knowledge.near(fresh, made);
  const known = new Map(
    [...drawn, ...near].filter(({ kind }) => statements.has(kind)).map((memory) => [memory.id, ledger.latest(memory)]),
  );
  for (const memory of fresh) {
    const vector = vectors.get(memory.id);
    const nearness = (old: Memory): number | null => {
      if (vector === undefined) return null;
      const other = vectors.get(old.id);
      return other === undefined ? knowledge.similarity(vector, old.id) : dot(vector, other);
    };
    const replaces = (old: Memory): boolean =>
      !addsOnly &&
      rereads.includes(old.learnedBy) &&
      !(memory.unreviewed && !old.unreviewed) &&
      isSamePassage(old, memory, nearness);
    const changes = resolve(memory, known.values(), { relations, nearness, replaces });
    const isReread = rereads.length > 0;
    for (const change of changes.flatMap((each) => heard(each, memory, { old: known.get(each.id), isReread }))) {
      known.set(change.id, change);
      ledger.put([change]);
    }
  }
}

/** Does the new one stand where the old one was found? */
function isSamePassage(old: Memory, fresh: Memory, nearness: (old: Memory) => number | null): boolean {
  const shares = fresh.sources.flatMap((one) => old.sources.map((other) => sharedPassage(one, other)));
  const most = Math.max(0, ...shares);
  return most >= SAME_PASSAGE || (most > 0 && (nearness(old) ?? 0) >= SAME_MATTER);
}

/** The share of two passages that they have in common, of all that they cover: from 0 to 1. */
function sharedPassage(one: Source, other: Source): number {
  if (sourceKey(one) !== sourceKey(other)) return 0;
  const both = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return both <= 0 ? 0 : both / (Math.max(one.end, other.end) - Math.min(one.start, other.start));
}

interface Before {
  /** As it stood; undefined for a new one. */
  readonly old: Memory | undefined;
  readonly isReread: boolean;
}

/** A change as far as it may be made: a guess ends nothing before the user's word, and what is read twice was said once. What is said again and is sure needs the user's word no longer. */
function heard(change: Memory, fresh: Memory, { old, isReread }: Before): readonly Memory[] {
  if (old === undefined) return [change];
  const isEnd = change.validTo !== null;
  if (isEnd) return fresh.unreviewed ? [] : [change];
  if (change.timesSaid === old.timesSaid) return [change];
  const wasSaidHere = old.sources.some((one) => fresh.sources.some((other) => sourceKey(one) === sourceKey(other)));
  if (isReread && wasSaidHere) return [];
  return [{ ...change, unreviewed: change.unreviewed && fresh.unreviewed }];
}
