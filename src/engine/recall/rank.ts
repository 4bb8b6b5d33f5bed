import { type Facts, isOfSpace } from "../../domain/entry";
import type { Row } from "../../domain/row";
import type { Pool, Prompt, Signal } from "../../domain/signal";
import { fuse, type Fused, type Measured, type Weights } from "./fuse";
import type { MemoryIndex } from "./memory-index";
import { createPool } from "./pool";
import { createSearch } from "./search";

/** What a prompt is ranked by. */
export interface Ranking {
  readonly index: MemoryIndex;
  readonly signals: readonly Signal[];
  /** `Embedder.model` of the prompt's vector. */
  readonly model: string;
  /** Which rows are looked at; all that are searched where it is not given. */
  readonly isWanted?: (facts: Facts) => boolean;
  /** Rows that are looked at whether a signal brings them or not. */
  readonly also?: Iterable<Row>;
  /** The space that it is written in (`Space.id`; null: none): rows of another one are not looked at. All are where it is not given. */
  readonly space?: string | null;
  readonly weights?: Weights;
  /** At most so many, the best ones; all where it is not given. */
  readonly limit?: number;
  /** What is less likely is left out, but for what may stand in for a turn; nothing where it is not given. */
  readonly least?: number;
}

/** A memory that may bear on a prompt, not yet read. */
export interface Ranked extends Fused {
  /** `Memory.id`. */
  readonly id: string;
}

/** What the signals say of every row that one of them brought. */
export function measure(
  prompt: Prompt,
  { index, signals, model, isWanted = () => true, also = [], space }: Ranking,
): { readonly pool: Pool; readonly measured: readonly Measured[] } {
  // What another space has is left out before the best are chosen: it may be much, and they few.
  const search = createSearch(prompt, index, {
    model,
    isWanted: space === undefined ? null : index.tables.catalog.within(space),
  });
  const isHere = (facts: Facts): boolean => space === undefined || isOfSpace(facts, space);
  const prepared = signals.map((signal) => ({ signal, answers: signal.prepare(search) }));
  const rows = new Set(prepared.flatMap(({ answers }) => answers.candidates));
  for (const row of also) rows.add(row);
  const pool = createPool(rows, prompt, {
    index,
    isWanted: (facts) => facts.searched && isHere(facts) && isWanted(facts),
  });
  return { pool, measured: prepared.map(({ signal, answers }) => ({ signal, columns: answers.measure(pool) })) };
}

/** The memories that some signal would look at, best first. */
export function rank(prompt: Prompt, ranking: Ranking): readonly Ranked[] {
  const { index, weights, least = 0, limit } = ranking;
  const { pool, measured } = measure(prompt, ranking);
  const { scores, at } = fuse(pool, measured, weights);
  return likely(bestOf(scores, limit), { pool, scores, least }).map((place) => ({
    id: index.tables.catalog.idOf(pool.rows[place] ?? -1) ?? "",
    ...at(place),
  }));
}

/** The places of the highest scores, best first. */
function bestOf(scores: Float64Array, limit = scores.length): readonly number[] {
  // Numbers alone are put in order ten times as quickly as their places.
  const lowest = limit < scores.length ? (scores.toSorted().at(-limit) ?? 0) : 0;
  const places: number[] = [];
  for (let place = 0; place < scores.length; place++) if ((scores[place] ?? 0) >= lowest) places.push(place);
  return places.sort((one, other) => (scores[other] ?? 0) - (scores[one] ?? 0)).slice(0, limit);
}

interface Scored {
  readonly pool: Pool;
  readonly scores: Float64Array;
  readonly least: number;
}

/** Those that are likely enough, and what was drawn from a turn that is: it stands in for the turn. */
function likely(places: readonly number[], { pool: { facts }, scores, least }: Scored): readonly number[] {
  const isLikely = (place: number): boolean => (scores[place] ?? 0) >= least;
  const turns = new Set<number>();
  for (const place of places) {
    const { whole = false, turn = 0 } = facts[place] ?? {};
    if (whole && turn !== 0 && isLikely(place)) turns.add(turn);
  }
  return places.filter((place) => isLikely(place) || turns.has(facts[place]?.turn ?? 0));
}
