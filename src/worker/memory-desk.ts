import { Failure } from "../domain/failure";
import { newMemory, type Memory } from "../domain/memory";
import { gistOf } from "../engine/recall/gist";
import { kinds } from "../kinds";
import type { ManagerDoor } from "../messaging/protocol";
import type { Engine } from "./engine";
import { list } from "./listing";
import { candidates } from "./recalling";
import { keepAll } from "./review-desk";
import { turnsOf } from "./user-changes";

export type MemoryDesk = Pick<
  ManagerDoor,
  "list" | "search" | "get" | "add" | "update" | "forget" | "forgetChat" | "restore" | "forgetAll" | "history"
>;

/** What people do with their memories by hand. */
export function createMemoryDesk({ opened, store, embedding, byUser, rereading, now }: Engine): MemoryDesk {
  return {
    list: async (filter) => list(await opened, filter),

    async search(asked, limit) {
      const text = gistOf(asked);
      const prompt = { text, vector: await embedding.prompt(text), now: now() };
      return candidates(await opened, prompt, {
        model: embedding.model,
        limit,
        isWanted: ({ unreviewed }) => !unreviewed,
      });
    },

    get: async (id) => (await (await opened).get([id])).at(0) ?? null,

    async add({ id, kind, text }) {
      await byUser.write({ put: [addedByHand({ id, kind: kindOf(kind), text: worded(text) }, now())] });
    },

    update: (id, change) =>
      byUser.write(async () => {
        const corpus = await opened;
        const [memory] = await corpus.get([id]);
        if (!memory) throw new Failure("not-found", "This memory is no longer there.");
        const text = worded(change.text ?? memory.text);
        const fixed = { ...memory, text, kind: kindOf(change.kind ?? memory.kind) };
        const put = memory.unreviewed ? await keepAll([fixed], corpus) : [fixed];
        return { put, marks: [{ id, used: true, archived: false }], rereadDone: turnsOf([memory]) };
      }),

    forget: (ids) => byUser.forget(ids),

    async forgetChat(site, conversation) {
      const isThere = (said: { readonly site: string; readonly conversation: string }): boolean =>
        said.site === site && said.conversation === conversation;
      const learned = (await store.waiting(await store.countWaiting())).filter(isThere);
      return byUser.forgetChat({ site, conversation }, { learned });
    },

    restore: ({ memories }) => byUser.write({ put: memories }),

    async forgetAll() {
      rereading.interrupt();
      await (await opened).clear();
    },

    history: (query) => store.history(query),
  };
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
