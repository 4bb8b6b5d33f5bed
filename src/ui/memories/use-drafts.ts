import { useEffect, useEffectEvent, useState } from "react";
import type { Memory } from "../../domain/memory";
import { useApp } from "../parts/app-context";
import { draftOf, type MemoryDraft } from "./memory-draft";

export interface Drafts {
  /** By `Memory.id`. */
  readonly all: ReadonlyMap<string, MemoryDraft>;
  readonly begin: (memory: Memory) => void;
  /** Null: it is done with. */
  readonly write: (id: string, draft: MemoryDraft | null) => void;
}

/** What is being edited. A row that scrolls out of sight, or is forgotten elsewhere, takes no words with it. */
export function useDrafts(): Drafts {
  const { engine, revision, report } = useApp();
  const [all, setAll] = useState<ReadonlyMap<string, MemoryDraft>>(new Map());
  const write = (id: string, draft: MemoryDraft | null): void =>
    setAll((before) => {
      const others = [...before].filter(([other]) => other !== id);
      return new Map(draft === null ? others : [...others, [id, draft]]);
    });
  const noteGone = useEffectEvent(async () => {
    for (const { id, theirs } of all.values()) {
      if (theirs === undefined && (await engine.get(id)) === null) {
        setAll((now) => {
          const draft = now.get(id);
          return draft === undefined ? now : new Map([...now, [id, { ...draft, theirs: null }]]);
        });
      }
    }
  });
  useEffect(() => void noteGone().catch(report), [revision, report]);
  return { all, begin: (memory) => write(memory.id, all.get(memory.id) ?? draftOf(memory)), write };
}
