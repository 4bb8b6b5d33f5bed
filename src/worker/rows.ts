import type { Change } from "../domain/change";
import type { Memory } from "../domain/memory";
import type { Store } from "../domain/store";
import type { ChatAddress } from "../domain/turn";
import { keepChat } from "./kept-chat";

/** Rows that are kept: those of the last prompts, and of the page of a list that is open. */
const MOST_KEPT = 500;
/** What a change puts is kept where it is not much: what was kept before stays then. */
const FEW = 32;
/** A longer text is read anew each time, so that what is kept never takes more than some megabytes. */
const MOST_CHARACTERS = 10_000;

/** Memories as they stand on the disk: read when they are asked for, and few of them kept. What is given is never older than the last change that was followed. */
export interface Rows {
  /** In the order asked; those that are not there are left out. */
  get(ids: readonly string[]): Promise<readonly Memory[]>;
  /** All that was drawn from a chat, in no order. */
  fromChat(chat: ChatAddress): Promise<readonly Memory[]>;
  /** To be told of each change once it is on the disk. */
  follow(change: Change): void;
  /** To be told once everything is forgotten. */
  clear(): void;
}

/** A read that is under way, and what was changed meanwhile. */
interface Reading {
  readonly ids: readonly string[];
  readonly changed: Set<string>;
}

export function createRows(store: Pick<Store, "get" | "fromChat">, most = MOST_KEPT): Rows {
  /** The one used longest ago first. */
  const kept = new Map<string, Memory>();
  const readings = new Set<Reading>();
  const chat = keepChat(store);

  function keep(memory: Memory): void {
    kept.delete(memory.id);
    if (memory.text.length <= MOST_CHARACTERS) kept.set(memory.id, memory);
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
  }

  async function read(ids: readonly string[]): Promise<readonly Memory[]> {
    const here = ids.flatMap((id) => kept.get(id) ?? []);
    const missing = ids.filter((id) => !kept.has(id));
    const reading: Reading = { ids, changed: new Set() };
    readings.add(reading);
    const there = missing.length === 0 ? [] : await store.get(missing).finally(() => readings.delete(reading));
    readings.delete(reading);
    const found = [...here, ...there].filter(({ id }) => !reading.changed.has(id));
    for (const memory of found) keep(memory);
    // Those were read as they were before.
    return reading.changed.size === 0 ? found : [...found, ...(await read([...reading.changed]))];
  }

  return {
    async get(ids) {
      const found = new Map((await read([...new Set(ids)])).map((memory) => [memory.id, memory]));
      return ids.flatMap((id) => found.get(id) ?? []);
    },
    fromChat: (address) => chat.read(address),
    follow(change) {
      const { put = [], forget = [], marks = [] } = change;
      const changed = [...put.map(({ id }) => id), ...forget, ...marks.map(({ id }) => id)];
      if (changed.length === 0) return;
      for (const id of changed) kept.delete(id);
      for (const reading of readings) mark(reading, new Set(changed));
      // What was just written is asked for next, to make its vector.
      if (put.length <= FEW) for (const memory of put) if (stays(memory, change)) keep(memory);
      chat.follow(change);
    },
    clear() {
      kept.clear();
      for (const reading of readings) mark(reading, new Set(reading.ids));
      chat.clear();
    },
  };
}

/** It stands on the disk as it was put. */
const stays = ({ id }: Memory, { forget = [], marks = [] }: Change): boolean =>
  !forget.includes(id) && !marks.some((marked) => marked.id === id);

function mark({ ids, changed }: Reading, touched: ReadonlySet<string>): void {
  for (const id of ids) if (touched.has(id)) changed.add(id);
}
