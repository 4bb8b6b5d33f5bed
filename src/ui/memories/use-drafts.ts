import { useState } from "react";
import type { Memory } from "../../domain/memory";
import { draftOf, type MemoryDraft } from "./memory-draft";

export interface Drafts {
  /** By `Memory.id`. */
  readonly all: ReadonlyMap<string, MemoryDraft>;
  readonly begin: (memory: Memory) => void;
  /** Null: it is done with. */
  readonly write: (id: string, draft: MemoryDraft | null) => void;
}

/** What is being edited. A row that scrolls out of sight takes no words with it. */
export function useDrafts(): Drafts {
  const [all, setAll] = useState<ReadonlyMap<string, MemoryDraft>>(new Map());
  const write = (id: string, draft: MemoryDraft | null): void =>
    setAll((before) => {
      const others = [...before].filter(([other]) => other !== id);
      return new Map(draft === null ? others : [...others, [id, draft]]);
    });
  return { all, begin: (memory) => write(memory.id, all.get(memory.id) ?? draftOf(memory)), write };
}
