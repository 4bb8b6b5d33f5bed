import type { Memory } from "../../domain/memory";

/** What a lesson changes, one thing upon another, before all of it is written. */
export interface Ledger {
  readonly put: (memories: readonly Memory[]) => void;
  readonly forget: (ids: readonly string[]) => void;
  /** A known memory as it stands after what was changed so far. */
  readonly latest: (memory: Memory) => Memory;
  readonly changes: () => { readonly put: readonly Memory[]; readonly forget: readonly string[] };
}

export function createLedger(): Ledger {
  const changed = new Map<string, Memory>();
  const gone = new Set<string>();
  return {
    put(memories) {
      for (const memory of memories) changed.set(memory.id, memory);
    },
    forget(ids) {
      for (const id of ids) gone.add(id);
    },
    latest: (memory) => changed.get(memory.id) ?? memory,
    changes: () => ({ put: [...changed.values()].filter(({ id }) => !gone.has(id)), forget: [...gone] }),
  };
}
