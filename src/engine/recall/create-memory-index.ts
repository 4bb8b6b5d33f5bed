import type { StoredVector } from "../../domain/change";
import type { Kind } from "../../domain/kind";
import type { Memory } from "../../domain/memory";
import type { Relation } from "../../domain/relation";
import type { Row, RowHits } from "../../domain/row";
import type { RowBytes, RowImage } from "../../domain/row-file";
import type { Hit } from "../../domain/signal";
import { createToldThings, type ToldThings } from "../graph/told-things";
import { createCatalog, type PackedCatalog } from "./catalog";
import { entryOf, SEARCHED_CHARACTERS } from "./entry-of";
import { checkedImage, COLUMNS, restBytes } from "./index-image";
import { createIndexLists, type IndexLists } from "./index-lists";
import { createKindCodes } from "./kind-codes";
import type { MemoryIndex } from "./memory-index";
import { FLAGS } from "./packed-facts";
import { askedTerms } from "./term-hash";
import { createTermTable, type PackedTermTable } from "./term-table";
import { createVectorTable, type PackedVectorTable } from "./vectors/vector-table";

export interface MemoryIndexOptions {
  readonly kinds: readonly Kind[];
  /** How people and things may stand to each other. */
  readonly relations?: readonly Relation[];
  /** `Embedder.model`. */
  readonly model: string;
  /** A multiple of eight. */
  readonly dimensions: number;
  /** What vectors of this model have in common, and their codes are taken from; zeros where it is not known. */
  readonly mean?: Float32Array;
}

/** The index as who opens and keeps it knows it. */
export interface PackedIndex extends MemoryIndex {
  readonly tables: {
    readonly catalog: PackedCatalog;
    readonly terms: PackedTermTable;
    readonly vectors: PackedVectorTable;
  };
  /** Rows as a `RowFile` keeps them; an empty row is all zeros. Cheap for rows that came lately, a walk over all postings for others: ask for many at once. */
  imagesOf(rows: readonly Row[]): readonly RowBytes[];
  /** Takes over what a `RowFile` has into an empty index, vectors aside but for their codes; gives how many rows were not whole, and are empty. `told` learns nothing by it. */
  load(image: RowImage): number;
  /** Puts in order what came since. For a moment in which nobody waits. */
  seal(): void;
  /** How much the catalog and the terms hold, in bytes. */
  readonly bytes: number;
}

export function createMemoryIndex(options: MemoryIndexOptions): PackedIndex {
  const held = heldIndex(options);
  const { kindById, catalog, terms, vectors, told, lists } = held;
  const hits = ({ rows, scores }: RowHits): readonly Hit[] =>
    Array.from(rows, (row, place) => ({ id: catalog.idOf(row) ?? "", score: scores[place] ?? 0 }));
  return {
    told,
    tables: { catalog, terms, vectors },
    kind: (id) => kindById.get(id),
    has: (id) => catalog.rowOf(id) !== null,
    put(memories) {
      for (const memory of memories) put(held, memory);
    },
    remove(ids) {
      for (const id of ids) remove(held, id);
    },
    setVectors(rows) {
      for (const row of rows) if (row.model === options.model) setVector(held, row);
    },
    counts: () => lists.counts(),
    unembedded: (limit) => lists.unembedded(limit),
    newestStatements: (limit) => lists.newestStatements(limit),
    containing: (text) => lists.containing(text),
    nearest: (vector, limit) => hits(vectors.nearest(vector, limit)),
    matching: (text, limit) => hits(terms.matching(askedTerms(text.slice(0, SEARCHED_CHARACTERS)), limit)),
    similarity(vector, id) {
      const row = catalog.rowOf(id);
      const [similarity = Number.NaN] = row === null ? [] : vectors.similarities(vector, [row]);
      return Number.isNaN(similarity) ? null : similarity;
    },
    vectorOf: (ids) => vectors.mean([...ids].flatMap((id) => catalog.rowOf(id) ?? [])),
    imagesOf: (rows) => imagesOf(held, rows),
    load: (image) => load(held, image),
    seal() {
      terms.seal();
      catalog.reserve();
    },
    get bytes() {
      return catalog.bytes + terms.bytes;
    },
  };
}

interface HeldIndex {
  readonly kindById: ReadonlyMap<string, Kind>;
  readonly catalog: PackedCatalog;
  readonly terms: PackedTermTable;
  readonly vectors: PackedVectorTable;
  readonly told: ToldThings;
  readonly lists: IndexLists;
}

function heldIndex({ kinds, relations = [], dimensions, mean }: MemoryIndexOptions): HeldIndex {
  const kindById = new Map(kinds.map((kind) => [kind.id, kind]));
  const catalog = createCatalog(createKindCodes(kindById.keys()));
  const terms = createTermTable();
  const vectors = createVectorTable({ dimensions, ...(mean && { mean }) });
  const lists = createIndexLists({ catalog, terms, vectors });
  return { kindById, catalog, terms, vectors, lists, told: createToldThings(relations) };
}

function put({ kindById, catalog, terms, vectors, told, lists }: HeldIndex, memory: Memory): void {
  const kind = kindById.get(memory.kind);
  const entry = entryOf(memory, kind);
  const known = catalog.rowOf(memory.id);
  if (known !== null) {
    lists.leave(known);
    const isReworded = catalog.textHash(known) !== entry.text >>> 16;
    if (isReworded || !entry.facts.searched) vectors.remove(known);
  }
  const row = catalog.put(entry);
  if (entry.facts.searched) terms.put(row, entry.terms);
  else terms.remove(row);
  if (kind?.verbatim === false) told.put(memory);
  else told.remove(memory.id);
  lists.enter(row);
}

function remove({ catalog, terms, vectors, told, lists }: HeldIndex, id: string): void {
  told.remove(id);
  const row = catalog.rowOf(id);
  if (row === null) return;
  lists.leave(row);
  catalog.remove(id);
  terms.remove(row);
  vectors.remove(row);
}

function setVector({ catalog, vectors, lists }: HeldIndex, { id, values }: StoredVector): void {
  const row = catalog.rowOf(id);
  if (row === null || (catalog.flags(row) & FLAGS.searched) === 0) return;
  lists.leave(row);
  vectors.put(row, values);
  lists.enter(row);
}

function imagesOf({ catalog, terms, vectors }: HeldIndex, rows: readonly Row[]): readonly RowBytes[] {
  const words = terms.termsOf(rows);
  return rows.map((row, place) => {
    const id = catalog.idOf(row);
    return {
      columns: [catalog.factBytes(row), vectors.code(row), new Uint8Array(vectors.values(row).buffer)],
      rest: id === null ? new Uint8Array(0) : restBytes(id, words[place] ?? new Uint32Array(0)),
    };
  });
}

function load({ catalog, terms, vectors, lists }: HeldIndex, image: RowImage): number {
  const { wrong, ...checked } = checkedImage(image);
  const twice = catalog.load(checked);
  terms.load({ words: checked.rest, ends: checked.ends });
  vectors.loadCodes(image.columns[COLUMNS.code] ?? new Uint8Array(0));
  for (const row of twice) terms.remove(row);
  for (let row = 0; row < image.count; row++) if (catalog.flags(row) === 0) vectors.remove(row);
  lists.restart();
  return wrong + twice.length;
}
