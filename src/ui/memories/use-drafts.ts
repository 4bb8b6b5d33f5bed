import { useState } from "react";
import type { Memory } from "../../domain/memory";
import { useApp } from "../parts/app-context";
import { useAnswer } from "../parts/use-answer";
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
  const [all, setAll] = useState<ReadonlyMap<string, MemoryDraft>>(new Map());
  const gone = useGone([...all.keys()]);
  const write = (id: string, draft: MemoryDraft | null): void =>
    setAll((before) => {
      const others = [...before].filter(([other]) => other !== id);
      return new Map(draft === null ? others : [...others, [id, draft]]);
    });
  const seen = [...all].map(([id, draft]) => [id, gone.includes(id) ? { ...draft, theirs: null } : draft] as const);
  return { all: new Map(seen), begin: (memory) => write(memory.id, all.get(memory.id) ?? draftOf(memory)), write };
}

/** Those of these `Memory.id`s that are not there any more. */
function useGone(ids: readonly string[]): readonly string[] {
  const { engine } = useApp();
  const look = async (): Promise<readonly string[]> => {
    const found = await Promise.all(ids.map((id) => engine.get(id)));
    return ids.filter((_id, place) => found[place] === null);
  };
  return useAnswer(look, { key: ids.join(" ") }) ?? [];
}
