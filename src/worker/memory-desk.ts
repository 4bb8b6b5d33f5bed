import { Failure } from "../domain/failure";
import { newMemory, type Memory } from "../domain/memory";
import { findSecrets } from "../checks/secret/find-secrets";
import { kinds } from "../kinds";
import type { ManagerDoor } from "../messaging/protocol";
import { chatPageOf } from "./chat-page";
import type { Engine } from "./engine";
import { previewForget } from "./forget-preview";
import { createListing } from "./listing";
import { search } from "./listing-search";
import { pageOf } from "./memory-page";
import { keepAll } from "./review-desk";
import { turnsOf } from "./user-changes";

export type MemoryDesk = Pick<
  ManagerDoor,
  | "list"
  | "search"
  | "get"
  | "page"
  | "chat"
  | "add"
  | "update"
  | "previewForget"
  | "forget"
  | "forgetChat"
  | "restore"
  | "forgetAll"
  | "history"
>;

const CHANGED = "This memory was changed in another window meanwhile. Look at how it stands now, and change it again.";

const SECRET =
  "This holds a password, a key, a card number or another secret, and what Keepsake remembers goes into chats. Leave the secret out, then add it.";

/** What people do with their memories by hand. */
export function createMemoryDesk(engine: Engine): MemoryDesk {
  const { opened, store, embedding, byUser, rereading, now } = engine;
  const listing = createListing(opened, now);
  return {
    list: (filter) => listing.list(filter),
    search: (text, limit, filter) => search(engine, { text, limit, filter }),
    page: async (id) => pageOf(id, { corpus: await opened, store }),
    chat: (chat) => chatPageOf(chat, engine),
    previewForget: async (wish) => previewForget(wish, { corpus: await opened, embedding, listing }),

    get: async (id) => (await (await opened).get([id])).at(0) ?? null,

    async add({ id, kind, text }) {
      await byUser.write({ put: [addedByHand({ id, kind: kindOf(kind), text: worded(text) }, now())] });
    },

    update: (id, change) =>
      byUser.write(async () => {
        const corpus = await opened;
        const [memory] = await corpus.get([id]);
        if (!memory) throw new Failure("not-found", "This memory is no longer there.");
        const text = change.text === undefined ? memory.text : worded(change.text);
        // Asked for the second time it stands there already.
        const isAsSeen = [change.was ?? memory.text, text].includes(memory.text);
        if (!isAsSeen) throw new Failure("changed-meanwhile", CHANGED);
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
  if (findSecrets(trimmed).length > 0) throw new Failure("bad-input", SECRET);
  return trimmed;
}

function kindOf(id: string): string {
  if (!kinds.some((kind) => kind.id === id)) throw new Failure("bad-input", `There is no kind of memory called ${id}.`);
  return id;
}

const addedByHand = (given: Pick<Memory, "id" | "kind" | "text">, at: number): Memory =>
  newMemory({ ...given, learnedAt: at, learnedBy: "user" });
