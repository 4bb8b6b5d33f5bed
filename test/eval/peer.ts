import type { Memory } from "../../src/domain/memory";
import type { Store } from "../../src/domain/store";
import minilm from "../../src/embedders/minilm";
import { isSearched } from "../../src/engine/recall/entry-of";
import { terms } from "../../src/engine/recall/terms";
import { type Mem0Candidate, mem0Entity, mem0Rank } from "../bench/mem0-score";
import type { Question } from "./data-set";
import type { Answer } from "./result";

/** How fast a repeated word stops counting, and how much length is held against a text: the usual numbers. */
const SATURATION = 1.2;
const LENGTH_NORM = 0.75;
const MOST_ENTITIES = 8;
const SLICE = 500;

interface Held {
  readonly memory: Memory;
  /** Null where it has none: mem0 cannot find it then. */
  readonly vector: Int8Array | null;
  readonly terms: readonly string[];
}

/** Asks mem0's scoring over what a store holds, which it reads once. */
export function openMem0(store: Store): (question: Pick<Question, "text">) => Promise<Answer> {
  let held: Promise<readonly Held[]> | null = null;
  return async ({ text }) => {
    held ??= everything(store);
    return ask(await held, text);
  };
}

/** With the same vectors and the same words as ours. Its lines are the bare texts. */
async function ask(held: readonly Held[], text: string): Promise<Answer> {
  const from = performance.now();
  const [asked = new Float32Array()] = await minilm.embed([text], "query");
  const words = [...new Set(terms(text))];
  const keywords = bm25(held, words);
  const lifts = entityLifts(held, text);
  const candidates = held.flatMap(({ memory: { id }, vector }): readonly Mem0Candidate[] =>
    vector === null
      ? []
      : [{ id, cosine: cosine(asked, vector), bm25: keywords.get(id) ?? 0, entity: lifts.get(id) ?? 0 }],
  );
  const found = mem0Rank(candidates, {
    terms: terms(text).length,
    hasKeywords: keywords.size > 0,
    hasEntities: lifts.size > 0,
  });
  const memories = new Map(held.map(({ memory }) => [memory.id, memory]));
  return {
    milliseconds: performance.now() - from,
    injected: [],
    memories: found.map(({ id, score }) => {
      const { text: line = "", sources = [] } = memories.get(id) ?? {};
      return { id, text: line, sources: [...new Set(sources.map(({ turn }) => turn))], score };
    }),
  };
}

/** What ours may find too. */
async function everything(store: Store): Promise<readonly Held[]> {
  const held: Held[] = [];
  let last: string | null = null;
  for (;;) {
    const slice: readonly Memory[] = await store.slice(last, SLICE);
    const ids = slice.map(({ id }) => id);
    const vectors = new Map((await store.vectorsOf(ids, minilm.model)).map(({ id, values }) => [id, values]));
    for (const memory of slice) {
      if (isSearched(memory) && !memory.unreviewed)
        held.push({ memory, vector: vectors.get(memory.id) ?? null, terms: terms(memory.text) });
    }
    last = ids.at(-1) ?? null;
    if (last === null) return held;
  }
}

/** By `Memory.id`, without a bound; those with none of the words are not in it. */
function bm25(held: readonly Held[], asked: readonly string[]): ReadonlyMap<string, number> {
  const mean = held.reduce((sum, one) => sum + one.terms.length, 0) / (held.length || 1);
  const scores = new Map<string, number>();
  for (const word of asked) {
    const having = held.filter((one) => one.terms.includes(word));
    const weight = Math.log(1 + (held.length - having.length + 0.5) / (having.length + 0.5));
    for (const { memory, terms: own } of having) {
      const count = own.filter((other) => other === word).length;
      const norm = 1 - LENGTH_NORM + (LENGTH_NORM * own.length) / mean;
      const share = (weight * count * (1 + SATURATION)) / (count + SATURATION * norm);
      scores.set(memory.id, (scores.get(memory.id) ?? 0) + share);
    }
  }
  return scores;
}

/** By `Memory.id`. An entity is a name: words with capitals that begin no sentence, in the query, to the letter in the memory. */
function entityLifts(held: readonly Held[], text: string): ReadonlyMap<string, number> {
  const names = [...text.matchAll(/(?<![.!?]\s+|^)\p{Lu}[\p{L}'-]+(?:\s\p{Lu}[\p{L}'-]+)*/gu)].map(([name]) =>
    name.replace(/['’]s$/u, ""),
  );
  const lifts = new Map<string, number>();
  for (const name of [...new Set(names)].slice(0, MOST_ENTITIES)) {
    const named = held.filter(({ memory }) => memory.text.includes(name));
    for (const { memory } of named) {
      lifts.set(memory.id, Math.max(lifts.get(memory.id) ?? 0, mem0Entity(1, named.length)));
    }
  }
  return lifts;
}

function cosine(asked: Float32Array, values: Int8Array): number {
  const dot = values.reduce((sum, value, place) => sum + value * (asked[place] ?? 0), 0);
  return dot / (Math.hypot(...values) || 1);
}
