import type { StoredVector } from "../domain/change";
import type { Memory } from "../domain/memory";
import type { Row } from "../domain/row";
import type { PackedIndex } from "../engine/recall/create-memory-index";
import type { HeldIndex } from "./held-index";
import { walk } from "./walk";

/** Memories that are read and put at once, between which others have their turn. */
const AT_ONCE = 500;

interface Found {
  readonly ids: readonly string[];
  readonly memories: readonly Memory[];
  readonly vectors: readonly StoredVector[];
}

/** Brings an index to what the store has of these memories; those that the store has not are forgotten. */
export async function bring(held: HeldIndex, into: PackedIndex, ids: readonly string[]): Promise<void> {
  const { clears, parts } = held;
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const some = ids.slice(from, from + AT_ONCE);
    const changed = new Set<string>();
    held.readings.add(changed);
    const memories = await parts.store.get(some);
    const vectors = await parts.store.vectorsOf(some, parts.embedder.model);
    held.readings.delete(changed);
    if (held.clears !== clears) return;
    await take(held, into, without(changed, { ids: some, memories, vectors }));
    // They were read as they were before.
    const again = some.filter((id) => changed.has(id));
    if (again.length > 0) await bring(held, into, again);
  }
}

const without = (changed: ReadonlySet<string>, { ids, memories, vectors }: Found): Found => ({
  ids: ids.filter((id) => !changed.has(id)),
  memories: memories.filter(({ id }) => !changed.has(id)),
  vectors: vectors.filter(({ id }) => !changed.has(id)),
});

async function take(held: HeldIndex, into: PackedIndex, { ids, memories, vectors }: Found): Promise<void> {
  const there = new Set(memories.map(({ id }) => id));
  const embedded = new Set(vectors.map(({ id }) => id));
  const { catalog, vectors: table } = into.tables;
  // A vector that the store has not is one that it lost: the memory gets a new row without it.
  const gone = ids.filter(
    (id) => !there.has(id) || (!embedded.has(id) && table.has(catalog.rowOf(id) ?? catalog.size)),
  );
  const erased = rowsOf(into, gone);
  into.remove(gone);
  into.put(memories);
  into.setVectors(vectors);
  if (held.index !== into) return;
  held.writer?.changed(rowsOf(into, there));
  if (erased.length > 0) await held.writer?.erase(erased);
}

export const rowsOf = ({ tables }: PackedIndex, ids: Iterable<string>): readonly Row[] =>
  [...ids].flatMap((id) => tables.catalog.rowOf(id) ?? []);

/** Walks over the store: what an index misses is put, and what it has beside is removed. */
export async function fill(held: HeldIndex, into: PackedIndex): Promise<void> {
  const { store } = held.parts;
  const { clears } = held;
  const seen = new Set<Row>();
  const size = into.tables.catalog.size;
  const total = await store.count();
  held.progress = { done: 0, total };
  let done = 0;
  try {
    for await (const memories of walk(store)) {
      if (held.clears !== clears) return;
      const ids = memories.map(({ id }) => id);
      for (const row of rowsOf(into, ids)) seen.add(row);
      await bring(
        held,
        into,
        ids.filter((id) => !into.has(id)),
      );
      if (held.index === into) await held.writer?.drain();
      held.progress = { done: (done += memories.length), total };
    }
    const others = Array.from({ length: size }, (_, row) => row).filter((row) => !seen.has(row));
    await bring(
      held,
      into,
      others.flatMap((row) => into.tables.catalog.idOf(row) ?? []),
    );
    into.seal();
  } finally {
    held.progress = null;
  }
}
