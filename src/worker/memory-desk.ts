import { Failure } from "../domain/failure";
import { newMemory, type Memory } from "../domain/memory";
import { rank } from "../engine/recall/rank";
import { keep } from "../engine/tend/keep";
import { kinds } from "../kinds";
import type { ListFilter, ListPage, ManagerDoor } from "../messaging/protocol";
import { signals } from "../signals";
import type { Corpus } from "./corpus";
import type { Engine } from "./engine";
import { turnsOf } from "./user-changes";

export type MemoryDesk = Pick<
  ManagerDoor,
  "list" | "search" | "get" | "add" | "update" | "forget" | "forgetChat" | "restore" | "forgetAll" | "history"
>;

/** What people do with their memories by hand. */
export function createMemoryDesk({ opened, store, embedding, byUser, rereading, now }: Engine): MemoryDesk {
  return {
    list: async (filter) => list(await opened, filter),

    async search(text, limit) {
      const prompt = { text, vector: await embedding.prompt(text), now: now() };
      return rank(prompt, signals, (await opened).index)
        .filter(({ memory }) => !memory.unreviewed)
        .slice(0, limit);
    },

    get: async (id) => (await opened).index.get(id) ?? null,

    async add({ id, kind, text }) {
      await byUser.write({ put: [addedByHand({ id, kind: kindOf(kind), text: worded(text) }, now())] });
    },

    async update(id, change) {
      const { index } = await opened;
      const memory = index.get(id);
      if (!memory) throw new Failure("not-found", "This memory is no longer there.");
      const text = worded(change.text ?? memory.text);
      const fixed = { ...memory, text, kind: kindOf(change.kind ?? memory.kind) };
      const put = memory.unreviewed ? keep(fixed, (other) => index.get(other)) : [fixed];
      await byUser.write({ put, rereadDone: turnsOf([memory]) });
    },

    forget: (ids) => byUser.forget(ids),

    async forgetChat(site, conversation) {
      const isThere = (said: { readonly site: string; readonly conversation: string }): boolean =>
        said.site === site && said.conversation === conversation;
      const learned = (await store.waiting(await store.countWaiting())).filter(isThere);
      return byUser.forgetSaid(isThere, { learned });
    },

    restore: ({ memories }) => byUser.write({ put: memories }),

    async forgetAll() {
      rereading.interrupt();
      await (await opened).clear();
    },

    history: (query) => store.history(query),
  };
}

function list({ index }: Corpus, { text = "", verbatim = false, unreviewed = false, ...filter }: ListFilter): ListPage {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const fits = (memory: Memory): boolean =>
    (index.kindOf(memory)?.verbatim ?? false) === verbatim &&
    (unreviewed ? waitsForReview(memory) : !memory.unreviewed) &&
    (filter.kind === undefined || memory.kind === filter.kind) &&
    (filter.site === undefined || memory.sources.some(({ site }) => site === filter.site)) &&
    words.every((word) => memory.text.toLowerCase().includes(word));
  const found = [...index.all()].filter(fits).toSorted(newestFirst);
  return { memories: found.slice(filter.offset, filter.offset + filter.limit), total: found.length };
}

/** A guess that has been replaced meanwhile needs nobody's word. */
export const waitsForReview = ({ unreviewed, validTo }: Memory): boolean => unreviewed && validTo === null;

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

const addedByHand = (given: Pick<Memory, "id" | "kind" | "text">, at: number): Memory =>
  newMemory({ ...given, learnedAt: at, learnedBy: "user" });
