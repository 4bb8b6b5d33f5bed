import type { Change } from "../domain/change";
import { Failure } from "../domain/failure";
import { newMemory, type Memory } from "../domain/memory";
import { rank } from "../engine/recall/rank";
import { forget } from "../engine/tend/forget";
import { kinds } from "../kinds";
import type { ListFilter, ListPage, ManagerDoor } from "../messaging/protocol";
import { signals } from "../signals";
import type { Corpus } from "./corpus";
import type { Engine } from "./engine";

export type MemoryDesk = Pick<
  ManagerDoor,
  "list" | "search" | "get" | "add" | "update" | "forget" | "restore" | "forgetAll" | "history"
>;

/** What people do with their memories by hand. */
export function createMemoryDesk({ opened, store, embedding, now }: Engine): MemoryDesk {
  const write = async (change: Pick<Change, "put" | "forget">): Promise<void> => {
    await (await opened).commit({ by: "user", at: now(), ...change });
    void embedding.catchUp();
  };

  return {
    list: async (filter) => list(await opened, filter),

    async search(text, limit) {
      const prompt = { text, vector: await embedding.prompt(text), now: now() };
      return rank(prompt, signals, (await opened).index).slice(0, limit);
    },

    get: async (id) => (await opened).index.get(id) ?? null,

    async add({ id, kind, text }) {
      await write({ put: [byUser({ id, kind: kindOf(kind), text: worded(text) }, now())] });
    },

    async update(id, change) {
      const memory = (await opened).index.get(id);
      if (!memory) throw new Failure("not-found", "This memory is no longer there.");
      const text = worded(change.text ?? memory.text);
      await write({ put: [{ ...memory, text, kind: kindOf(change.kind ?? memory.kind) }] });
    },

    async forget(ids) {
      const corpus = await opened;
      const { change, before } = forget(new Set(ids), corpus.index.all(), { by: "user", at: now(), kinds });
      await write(change);
      return { memories: before };
    },

    restore: ({ memories }) => write({ put: memories }),
    forgetAll: async () => (await opened).clear(),
    history: (query) => store.history(query),
  };
}

function list({ index }: Corpus, { text = "", verbatim = false, ...filter }: ListFilter): ListPage {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const fits = (memory: Memory): boolean =>
    (index.kindOf(memory)?.verbatim ?? false) === verbatim &&
    (filter.kind === undefined || memory.kind === filter.kind) &&
    (filter.site === undefined || memory.sources.some(({ site }) => site === filter.site)) &&
    words.every((word) => memory.text.toLowerCase().includes(word));
  const found = [...index.all()].filter(fits).toSorted(newestFirst);
  return { memories: found.slice(filter.offset, filter.offset + filter.limit), total: found.length };
}

/** Those learned at one moment in the order in which they were said. */
function newestFirst(a: Memory, b: Memory): number {
  const place = ({ sources: [source] }: Memory): number => source?.start ?? 0;
  return b.learnedAt - a.learnedAt || place(a) - place(b) || (a.id < b.id ? -1 : 1);
}

function worded(text: string): string {
  const trimmed = text.trim();
  if (trimmed === "") throw new Failure("bad-input", "A memory needs some words. To remove it, forget it.");
  return trimmed;
}

function kindOf(id: string): string {
  if (!kinds.some((kind) => kind.id === id)) throw new Failure("bad-input", `There is no kind of memory called ${id}.`);
  return id;
}

const byUser = (given: Pick<Memory, "id" | "kind" | "text">, at: number): Memory =>
  newMemory({ ...given, learnedAt: at, learnedBy: "user" });
