import type { StoredVector } from "../../src/domain/change";
import type { Memory } from "../../src/domain/memory";
import type { Store } from "../../src/domain/store";
import { chatKey } from "../../src/domain/turn";

/** The part of a store that holds what is remembered, without a disk. */
export type MemoryStore = Pick<
  Store,
  "get" | "fromChat" | "slice" | "vectorsOf" | "count" | "changedSince" | "commit" | "clear"
> & {
  /** From now on what was read comes only when the returned function is called: a read that is under way. */
  hold(): () => void;
  /** Reads by id and by chat so far. */
  readonly reads: () => number;
};

export function memoryStore(given: readonly Memory[] = []): MemoryStore {
  const rows = new Map(given.map((memory) => [memory.id, memory]));
  const vectors = new Map<string, StoredVector>();
  const changed: string[] = [];
  let held: Promise<void> = Promise.resolve();
  let reads = 0;
  /** By id, until the next change. */
  let sorted: readonly Memory[] | null = null;
  const read = async <T>(found: readonly T[]): Promise<readonly T[]> => {
    reads += 1;
    const copies = structuredClone(found);
    await held;
    return copies;
  };
  const numbered = (ids: readonly string[]): number | null => (ids.length === 0 ? null : changed.push(...ids));
  return {
    hold() {
      let release = (): void => undefined;
      held = new Promise((resolve) => {
        release = resolve;
      });
      return () => {
        held = Promise.resolve();
        release();
      };
    },
    reads: () => reads,
    get: (ids) => read(ids.flatMap((id) => rows.get(id) ?? [])),
    fromChat: (chat) =>
      read([...rows.values()].filter(({ sources }) => sources.some((each) => chatKey(each) === chatKey(chat)))),
    slice(after, limit) {
      sorted ??= [...rows.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
      const from = after === null ? 0 : sorted.findIndex(({ id }) => id > after);
      return Promise.resolve(from < 0 ? [] : sorted.slice(from, from + limit));
    },
    vectorsOf: (ids) => Promise.resolve(ids.flatMap((id) => vectors.get(id) ?? [])),
    count: () => Promise.resolve(rows.size),
    changedSince: (number) => Promise.resolve({ through: changed.length, memories: changed.slice(number) }),
    commit({ put = [], forget = [], vectors: made = [] }) {
      sorted = null;
      const reworded = put.filter(({ id, text }) => rows.get(id)?.text !== text);
      for (const { id } of reworded) vectors.delete(id);
      for (const memory of put) rows.set(memory.id, memory);
      for (const id of forget) for (const table of [rows, vectors]) table.delete(id);
      for (const vector of made) if (rows.has(vector.id)) vectors.set(vector.id, vector);
      return Promise.resolve(numbered([...put.map(({ id }) => id), ...forget]));
    },
    clear() {
      sorted = null;
      for (const table of [rows, vectors]) table.clear();
      changed.splice(0);
      return Promise.resolve();
    },
  };
}
