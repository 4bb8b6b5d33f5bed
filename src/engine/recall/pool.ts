import type { Facts } from "../../domain/entry";
import type { Row } from "../../domain/row";
import type { Column, Pool, Prompt } from "../../domain/signal";
import type { MemoryIndex } from "./memory-index";
import { passageOf } from "./search";
import { askedTerms } from "./term-hash";
import { LENGTH_NORM, SATURATION } from "./term-scores";

/** Of a chat so many turns tell how well it answers. */
const TELLING = 3;

/** Some rows, and what is worked out of them when it is asked for, once. */
export function createPool(given: readonly Row[], prompt: Prompt, index: MemoryIndex): Pool {
  const { tables } = index;
  const known = given.flatMap((row) => {
    const facts = tables.catalog.facts(row);
    return facts === null ? [] : [{ row, facts }];
  });
  const rows = known.map(({ row }) => row);
  const facts = known.map((each) => each.facts);
  const similarity = (vector: Float32Array): Column =>
    tables.vectors.similarities(vector, rows).map((cosine) => (Number.isNaN(cosine) ? 0 : cosine));
  const lexical = createLexical(askedTerms(prompt.text), tables);
  const columns: Readonly<Record<"meaning" | "words" | "passage" | "chat", () => Column>> = {
    meaning: once(() => (prompt.vector === null ? new Float32Array(rows.length) : similarity(prompt.vector))),
    words: once(() => lexical(rows.map((row) => [row]))),
    passage: once(() => lexical(rows.map((row) => passageOf(row, tables)))),
    chat: once(() => chatColumn(facts, columns.meaning(), columns.words())),
  };
  return {
    rows,
    facts,
    kinds: facts.map(({ kind }) => index.kind(kind)),
    similarity,
    get meaning() {
      return columns.meaning();
    },
    get words() {
      return columns.words();
    },
    get passage() {
      return columns.passage();
    },
    get chat() {
      return columns.chat();
    },
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

/** BM25 of groups of rows, each taken for one text, as a share of the most that the terms can score. */
function createLexical(
  asked: readonly number[],
  { terms }: Pick<MemoryIndex["tables"], "terms">,
): (groups: readonly (readonly Row[])[]) => Column {
  const rarities = asked.map((term) => terms.rarity(term));
  const most = rarities.reduce((sum, rarity) => sum + rarity, 0) || 1;
  return (groups: readonly (readonly Row[])[]): Column => {
    const rows = [...new Set(groups.flat())];
    const place = new Map(rows.map((row, at) => [row, at * asked.length]));
    const counts = terms.counts(asked, rows);
    const scoreOf = (group: readonly Row[]): number => {
      const length = group.reduce((sum, row) => sum + terms.length(row), 0) / (terms.averageLength * group.length || 1);
      const norm = SATURATION * (1 - LENGTH_NORM + LENGTH_NORM * length);
      let score = 0;
      for (let term = 0; term < asked.length; term++) {
        let count = 0;
        for (const row of group) count += counts[(place.get(row) ?? 0) + term] ?? 0;
        score += ((rarities[term] ?? 0) * count) / (count + norm);
      }
      return score / most;
    };
    return Float32Array.from(groups, scoreOf);
  };
}

/** The mean of the highest sums of meaning and words among a chat's whole turns; of a row without a chat, its own sum. */
function chatColumn(facts: readonly Facts[], meaning: Column, words: Column): Column {
  const sum = (place: number): number => (meaning[place] ?? 0) + (words[place] ?? 0);
  const highest = new Map<number, number[]>();
  for (const [place, { chat, whole }] of facts.entries()) {
    if (!whole || chat === 0) continue;
    const best = highest.get(chat) ?? [];
    best.push(sum(place));
    best.sort((one, other) => other - one);
    highest.set(chat, best.slice(0, TELLING));
  }
  return Float32Array.from(facts, ({ chat }, place) => {
    const best = highest.get(chat);
    return best === undefined ? sum(place) : best.reduce((total, value) => total + value, 0) / best.length;
  });
}
