import type { Facts } from "../../domain/entry";
import type { Row } from "../../domain/row";
import { column, type Column, type Pool, type Prompt } from "../../domain/signal";
import { chatColumn } from "./chat-column";
import type { MemoryIndex } from "./memory-index";
import { wordColumns } from "./pool-words";
import { askedTerms } from "./term-hash";

export interface PoolOptions {
  readonly index: Pick<MemoryIndex, "tables" | "kind">;
  /** Which of the rows are looked at; all where it is not given. */
  readonly isWanted?: (facts: Facts) => boolean;
}

/** Some rows, and what is worked out of them when it is asked for, once. */
export function createPool(given: Iterable<Row>, prompt: Prompt, { index, isWanted = () => true }: PoolOptions): Pool {
  const { tables } = index;
  const rows: Row[] = [];
  const facts: Facts[] = [];
  for (const row of given) {
    const known = tables.catalog.facts(row);
    if (known === null || !isWanted(known)) continue;
    rows.push(row);
    facts.push(known);
  }
  const similarity = (vector: Float32Array): Column => {
    const cosines = tables.vectors.similarities(vector, rows);
    return column({ rows }, (place) => cosines[place] || 0);
  };
  const worded = once(() => wordColumns(rows, askedTerms(prompt.text), tables));
  const meaning = once(() => {
    const { words } = worded();
    if (prompt.vector === null) return words;
    const cosines = tables.vectors.similarities(prompt.vector, rows);
    return column({ rows }, (place) => (Number.isNaN(cosines[place]) ? words[place] : cosines[place]) ?? 0);
  });
  const chat = once(() => chatColumn(facts, meaning(), worded().words));
  return {
    rows,
    facts,
    kinds: facts.map(({ kind }) => index.kind(kind)),
    similarity,
    get meaning() {
      return meaning();
    },
    get words() {
      return worded().words;
    },
    get passage() {
      return worded().passage;
    },
    get chat() {
      return chat();
    },
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
