import { useEffect, useEffectEvent, useState, useSyncExternalStore } from "react";
import { worthShowing } from "../../domain/candidate";
import type { ManagerDoor } from "../../messaging/protocol";
import { useApp } from "../parts/app-context";
import { type Found, foundWindow, type FoundWindow, type Question } from "./found-window";
import { filterOf, type MemoryQuery, orderOf, searches } from "./memory-query";

const PAGE = 50;
/** Hits that are shown of a search: what comes after them bears on nothing. */
export const HITS = 200;

/** Best first by the signals of recall, where nothing else is asked; otherwise those with these words, in the order asked. */
export function questionOf(engine: ManagerDoor, query: MemoryQuery): Question {
  const key = JSON.stringify(query);
  const filter = filterOf(query);
  const order = orderOf(query);
  const text = query.q ?? "";
  if (searches(query)) {
    const ask = async () => {
      const hits = worthShowing(await engine.search(text, HITS, filter));
      return { rows: hits.map(({ memory, ...why }) => ({ memory, why })), total: hits.length };
    };
    return { key, size: HITS, ask };
  }
  const which = { ...filter, ...(text !== "" && { text }), ...(order !== undefined && { order }) };
  const ask = async (offset: number, limit: number) => {
    const { memories, total } = await engine.list({ ...which, offset, limit });
    return { rows: memories.map((memory) => ({ memory, why: null })), total };
  };
  return { key, size: PAGE, ask };
}

export interface FoundNow {
  /** Null before the first answer. */
  readonly found: Found | null;
  readonly look: FoundWindow["look"];
}

/** What is found, as far as it is looked at. */
export function useFound(query: MemoryQuery): FoundNow {
  const { engine, report, revision } = useApp();
  const [rows] = useState(foundWindow);
  const key = JSON.stringify(query);
  const ask = useEffectEvent(() => rows.ask(questionOf(engine, query), report));
  useEffect(() => ask(), [key, revision]);
  const found = useSyncExternalStore(rows.subscribe, rows.found);
  return { found, look: rows.look };
}
