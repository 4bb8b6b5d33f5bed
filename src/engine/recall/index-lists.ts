import type { Row } from "../../domain/row";
import { createBestRows } from "./best-rows";
import type { PackedCatalog } from "./catalog";
import { SEARCHED_CHARACTERS } from "./entry-of";
import type { IndexCounts, MemoryIndex } from "./memory-index";
import { FLAGS } from "./packed-facts";
import { MOST_ROWS } from "./row-table";
import type { VectorTable } from "./tables";
import { askedTerms } from "./term-hash";
import type { PackedTermTable } from "./term-table";

/** What is told of all memories at once, by walks over their facts. */
export interface IndexLists extends Pick<MemoryIndex, "counts" | "unembedded" | "newestStatements" | "containing"> {
  /** Before each change of a row that has a memory. */
  leave(row: Row): void;
  /** After each change of a row that has a memory. */
  enter(row: Row): void;
  /** After a change of all rows. */
  restart(): void;
}

export interface ListedTables {
  readonly catalog: PackedCatalog;
  readonly terms: PackedTermTable;
  readonly vectors: VectorTable;
}

export function createIndexLists({ catalog, terms, vectors }: ListedTables): IndexLists {
  /** What was counted, and is kept right since; null before. */
  let counted: IndexCounts | null = null;
  /** All rows before this one have what they need of vectors. */
  let embedded = 0;

  const idsOf = (rows: Iterable<Row>): readonly string[] => Array.from(rows, (row) => catalog.idOf(row) ?? "");
  const isBare = (row: Row): boolean => (catalog.flags(row) & FLAGS.searched) !== 0 && !vectors.has(row);

  function add(row: Row, counts: IndexCounts, much: 1 | -1): IndexCounts {
    const flags = catalog.flags(row);
    const unembedded = counts.unembedded + (isBare(row) ? much : 0);
    if ((flags & FLAGS.whole) !== 0) return { ...counts, unembedded, whole: counts.whole + much };
    if ((flags & FLAGS.unreviewed) === 0) return { ...counts, unembedded, statements: counts.statements + much };
    const waits = catalog.facts(row)?.validTo === null;
    return { ...counts, unembedded, unreviewed: counts.unreviewed + (waits ? much : 0) };
  }

  function count(): IndexCounts {
    let counts: IndexCounts = { statements: 0, whole: 0, unreviewed: 0, unembedded: 0 };
    for (let row = 0; row < catalog.size; row++) if (catalog.flags(row) !== 0) counts = add(row, counts, 1);
    return counts;
  }

  return {
    leave(row) {
      if (counted !== null) counted = add(row, counted, -1);
    },
    enter(row) {
      if (counted !== null) counted = add(row, counted, 1);
      embedded = Math.min(embedded, row);
    },
    restart() {
      counted = null;
      embedded = 0;
    },
    counts: () => (counted ??= count()),
    unembedded(limit) {
      const bare: Row[] = [];
      for (let row = embedded; row < catalog.size && bare.length < limit; row++) if (isBare(row)) bare.push(row);
      embedded = bare[0] ?? catalog.size;
      return idsOf(bare);
    },
    newestStatements(limit) {
      const newest = createBestRows(limit);
      // Of those that were said in the same minute, the one that came last.
      // From the newest: most of the others are then worse than the worst.
      for (let row = catalog.size - 1; row >= 0; row--) {
        const flags = catalog.flags(row);
        if (flags !== 0 && (flags & FLAGS.whole) === 0) newest.offer(MOST_ROWS - row, catalog.saidMinute(row));
      }
      return idsOf(Array.from(newest.hits().rows, (row) => MOST_ROWS - row));
    },
    containing(text) {
      const asked = askedTerms(text.slice(0, SEARCHED_CHARACTERS));
      return asked.length === 0 ? null : idsOf(terms.withAll(asked));
    },
  };
}
