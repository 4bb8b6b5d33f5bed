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

export function createIndexLists(tables: ListedTables): IndexLists {
  const { catalog, terms } = tables;
  /** What was counted, and is kept right since; null before. */
  let counted: Counts | null = null;
  /** All rows before this one have what they need of vectors. */
  let embedded = 0;

  const idsOf = (rows: Iterable<Row>): readonly string[] => Array.from(rows, (row) => catalog.idOf(row) ?? "");

  return {
    leave(row) {
      if (counted !== null) count(tables, counted, { row, much: -1 });
    },
    enter(row) {
      if (counted !== null) count(tables, counted, { row, much: 1 });
      embedded = Math.min(embedded, row);
    },
    restart() {
      counted = null;
      embedded = 0;
    },
    counts: () => ({ ...(counted ??= countAll(tables)) }),
    unembedded(limit) {
      const bare: Row[] = [];
      for (let row = embedded; row < catalog.size && bare.length < limit; row++) {
        if (isBare(tables, row)) bare.push(row);
      }
      embedded = bare[0] ?? (limit > 0 ? catalog.size : embedded);
      return idsOf(bare);
    },
    newestStatements: (limit) => idsOf(newestStatements(catalog, limit)),
    containing(text) {
      const asked = askedTerms(text.slice(0, SEARCHED_CHARACTERS));
      return asked.length === 0 ? null : idsOf(terms.withAll(asked));
    },
  };
}

/** Searched, but without a vector. */
const isBare = ({ catalog, vectors }: ListedTables, row: Row): boolean =>
  (catalog.flags(row) & FLAGS.searched) !== 0 && !vectors.has(row);

/** One row more or less. */
function count(
  tables: ListedTables,
  counts: Counts,
  { row, much }: { readonly row: Row; readonly much: 1 | -1 },
): void {
  const flags = tables.catalog.flags(row);
  if (isBare(tables, row)) counts.unembedded += much;
  if ((flags & FLAGS.whole) !== 0) counts.whole += much;
  else if ((flags & FLAGS.unreviewed) === 0) {
    counts.statements += much;
    counts.words += much * tables.catalog.words(row);
  } else if (tables.catalog.facts(row)?.validTo === null) counts.unreviewed += much;
}

function countAll(tables: ListedTables): Counts {
  const counts: Counts = { statements: 0, words: 0, whole: 0, unreviewed: 0, unembedded: 0 };
  for (let row = 0; row < tables.catalog.size; row++) {
    if (tables.catalog.flags(row) !== 0) count(tables, counts, { row, much: 1 });
  }
  return counts;
}

type Counts = { -readonly [name in keyof IndexCounts]: number };

function newestStatements(catalog: PackedCatalog, limit: number): readonly Row[] {
  const newest = createBestRows(limit);
  // From the newest: most of the others are then worse than the worst. Of those said in the same minute, the one that came last.
  for (let row = catalog.size - 1; row >= 0; row--) {
    const flags = catalog.flags(row);
    if (flags !== 0 && (flags & FLAGS.whole) === 0) newest.offer(MOST_ROWS - row, catalog.saidMinute(row));
  }
  return Array.from(newest.hits().rows, (place) => MOST_ROWS - place);
}
