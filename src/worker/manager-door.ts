import type { Change } from "../domain/change";
import type { Memory } from "../domain/memory";
import { Failure } from "../domain/failure";
import { rank } from "../engine/recall/rank";
import { forget } from "../engine/tend/forget";
import { kinds } from "../kinds";
import type { ListFilter, ListPage, ManagerDoor } from "../messaging/protocol";
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
