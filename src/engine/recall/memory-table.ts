import type { Memory } from "../../domain/memory";
import { sourceKey } from "../source";

/** Memories by id, and by the turns that they were drawn from. */
export interface MemoryTable {
  put(memory: Memory): void;
  remove(id: string): void;
  readonly get: (id: string) => Memory | undefined;
  readonly all: () => Iterable<Memory>;
  /** What was drawn from a turn, by `turnKey`: its episode too. */
  readonly fromTurn: (key: string) => readonly Memory[];
}

export function createMemoryTable(): MemoryTable {
  const memories = new Map<string, Memory>();
  const byTurn = new Map<string, Set<string>>();

  function remove(id: string): void {
    for (const key of memories.get(id)?.sources.map(sourceKey) ?? []) {
      byTurn.get(key)?.delete(id);
      if (byTurn.get(key)?.size === 0) byTurn.delete(key);
    }
    memories.delete(id);
  }

  return {
    remove,
    put(memory) {
      remove(memory.id);
      memories.set(memory.id, memory);
      for (const key of memory.sources.map(sourceKey)) {
        byTurn.set(key, (byTurn.get(key) ?? new Set()).add(memory.id));
      }
    },
    get: (id) => memories.get(id),
    all: () => memories.values(),
    fromTurn: (key) => [...(byTurn.get(key) ?? [])].flatMap((id) => memories.get(id) ?? []),
  };
}
