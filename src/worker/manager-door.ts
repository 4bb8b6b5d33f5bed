import type { Change } from "../domain/change";
import type { Memory } from "../domain/memory";
import { Failure } from "../domain/failure";
import { rank } from "../engine/recall/rank";
import { forget } from "../engine/tend/forget";
import { kinds } from "../kinds";
import type { ListFilter, ManagerDoor } from "../messaging/protocol";
import { signals } from "../signals";
import type { Corpus } from "./corpus";
import type { Engine } from "./engine";
import { readStatus } from "./status";

/** What our own pages may ask. */
export function createManagerDoor(engine: Engine): ManagerDoor {
  const { opened, store, settings, embedding, model, now } = engine;

  const write = async (change: Pick<Change, "put" | "forget">): Promise<void> => {
    await (await opened).commit({ by: "user", at: now(), ...change });
    void embedding.catchUp();
  };

  return {
    list: async (filter) => list(await opened, filter),

    async search(text, limit) {
      const corpus = await opened;
      const prompt = { text, vector: await embedding.prompt(text), now: now() };
      return rank({ prompt, index: corpus.index, memories: corpus.memories, signals }).slice(0, limit);
    },

    get: async (id) => (await opened).memories.get(id) ?? null,

    async add({ id, kind, text }) {
      await write({ put: [byUser({ id, kind: kindOf(kind), text: worded(text) }, now())] });
    },

    async update(id, change) {
      const memory = (await opened).memories.get(id);
      if (!memory) throw new Failure("not-found", "This memory is no longer there.");
      const text = worded(change.text ?? memory.text);
      await write({ put: [{ ...memory, text, kind: kindOf(change.kind ?? memory.kind) }] });
    },

    async forget(ids) {
      const { change, before } = forget(ids, (await opened).memories);
      await write(change);
      return { memories: before };
    },

    restore: ({ memories }) => write({ put: memories }),
    forgetAll: async () => (await opened).clear(),
    history: (query) => store.history(query),

    formats: async () => (await engine.transfer).formats(),
    exportPiece: async (format, cursor) => (await engine.transfer).exportPiece(format, cursor),
    importPiece: async (upload, index, text) => (await engine.transfer).importPiece(upload, index, text),
    async importFile(upload, format) {
      const report = await (await engine.transfer).importFile(upload, format);
      void embedding.catchUp();
      return report;
    },

    settings: () => settings.loaded(),
    changeSettings: (change) => settings.change(change),
    status: () => readStatus(engine),
    kinds: () => Promise.resolve(kinds.map(({ id, label, verbatim }) => ({ id, label, verbatim }))),

    models: model.models,
    chooseModel: model.chooseModel,
    pauseModel: model.pauseModel,
    removeModel: model.removeModel,
    addModel: model.addModel,
  };
}

function list(
  corpus: Corpus,
  { text = "", kind, site, verbatim = false, offset, limit }: ListFilter,
): ReturnType<typeof page> {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const wholeTurns = new Set(kinds.filter((each) => each.verbatim).map(({ id }) => id));
  const fits = (memory: Memory): boolean =>
    wholeTurns.has(memory.kind) === verbatim &&
    (kind === undefined || memory.kind === kind) &&
    (site === undefined || memory.sources.some((source) => source.site === site)) &&
    words.every((word) => memory.text.toLowerCase().includes(word));
  return page([...corpus.memories.values()].filter(fits), offset, limit);
}

/** Newest first; those learned at one moment in the order in which they were said. */
function page(found: readonly Memory[], offset: number, limit: number): { memories: readonly Memory[]; total: number } {
  const sorted = found.toSorted((a, b) => b.learnedAt - a.learnedAt);
  return { memories: sorted.slice(offset, offset + limit), total: found.length };
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

const byUser = (given: Pick<Memory, "id" | "kind" | "text">, at: number): Memory => ({
  ...given,
  sources: [],
  learnedAt: at,
  learnedBy: "user",
  validFrom: null,
  validTo: null,
  confidence: 1,
  links: [],
});
