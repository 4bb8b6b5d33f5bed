import { expose } from "comlink";
import { defineEmbedder, type Embedder } from "../../src/domain/embedder";
import type { StoredVector } from "../../src/domain/change";
import { Failure } from "../../src/domain/failure";
import { quantise } from "../../src/engine/recall/vectors/quantise";
import type { Memory } from "../../src/domain/memory";
import type { Migration } from "../../src/domain/migration";
import type { ManagerDoor, RecallAsk } from "../../src/messaging/protocol";
import { Database } from "../../src/storage/database";
import { migrations } from "../../src/storage/migrations";
import { openRowFile } from "../../src/storage/row-file/open-row-file";
import { openStore } from "../../src/storage/store";
import { createService, type Service } from "../../src/worker/service";
import { sentenceExtractor } from "./sentence-extractor";
import { wordEmbedder } from "./word-embedder";

/** Vectors of words; of another model, one memory's when it is let; or a model that cannot be loaded. */
export type EmbedderChoice = "words" | "another" | "none";

let letOn: (() => void) | null = null;

const embedders: Readonly<Record<EmbedderChoice, Embedder>> = {
  words: wordEmbedder,
  another: defineEmbedder({
    ...wordEmbedder,
    model: "another",
    async embed(texts, role) {
      if (role === "passage") await new Promise<void>((done) => (letOn = done));
      return wordEmbedder.embed(texts, role);
    },
  }),
  none: defineEmbedder({
    ...wordEmbedder,
    embed: () => Promise.reject(new Failure("model", "The embedding model could not be loaded.")),
  }),
};

let service: Service | null = null;

function started(): Service {
  if (service === null) throw new Error("It was not started.");
  return service;
}

/** The real engine in a worker, which may hold files; ended as the browser ends one. */
const engine = {
  start(name: string, embedder: EmbedderChoice, hasFile: boolean): void {
    const file = hasFile ? { file: openRowFile(`${name}-rows`) } : {};
    const parts = { store: openStore(name), embedder: embedders[embedder], extractors: [sentenceExtractor], ...file };
    service = createService(parts);
  },
  /** The browser does not give files: it refuses, or knows no such thing. */
  refuseFiles(how: string): void {
    const value = how === "unknown" ? undefined : () => Promise.reject(new DOMException("No.", how));
    Object.defineProperty(navigator.storage, "getDirectory", { value });
  },
  recall: async (ask: RecallAsk) => started().chat.recall(ask),
  search: async (text: string) => started().manager.search(text, 20),
  status: async () => started().manager.status(),
  add: async (memory: Parameters<ManagerDoor["add"]>[0]) => started().manager.add(memory),
  forget: async (ids: readonly string[]) => started().manager.forget(ids),
  list: async () => started().manager.list({ offset: 0, limit: 5_000 }),
  settled: async () => started().settled(),
  /** One more batch gets its vectors from the other model; false: none waits. */
  letOn(): boolean {
    const go = letOn;
    letOn = null;
    go?.();
    return go !== null;
  },
  async plant(name: string, memories: readonly Memory[], model: string): Promise<void> {
    const store = openStore(name);
    await store.saveSettings({ ...(await store.settings()), consented: true });
    const vectors = await wordEmbedder.embed(
      memories.map(({ text }) => text),
      "passage",
    );
    const rows = memories.map(({ id }, place) => stored(id, model, vectors[place]));
    await store.commit({ by: "user", at: 1, put: memories, vectors: rows });
    store.close();
  },
  /** Comes to a stop in the middle of the newest migration, for good; says so by a message. */
  upgradeUpTo(name: string, rows: number): void {
    let left = rows;
    const stopping = (row: Parameters<NonNullable<Migration["rows"]>[string]>[0]) => {
      if (left-- === 0) {
        postMessage("half way");
        for (;;);
      }
      return row;
    };
    const newest = Math.max(...migrations.map(({ version }) => version));
    const steps = migrations.map((step) =>
      step.version === newest ? { ...step, rows: { ...step.rows, memories: stopping } } : step,
    );
    void new Database(name, steps).open();
  },
};

const stored = (id: string, model: string, vector: Float32Array = new Float32Array()): StoredVector => ({
  id,
  model,
  values: quantise(vector),
});

export type EngineWorker = typeof engine;

expose(engine);
