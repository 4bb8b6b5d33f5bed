import { expose } from "comlink";
import type { Embedder } from "../../src/domain/embedder";
import { openRowFile } from "../../src/storage/row-file/open-row-file";
import { openStore } from "../../src/storage/store";
import { createService, type Service } from "../../src/worker/service";
import { fill, LATER, MODEL, withoutRows } from "./recall-store";
import { type CodedSentences, createSample, decoded, type Sample } from "./sample";

export interface RecallPlace {
  readonly size: number;
  /** The rows of the memories are on the disk. */
  readonly rows: boolean;
}

/** What a text's vector is, at once: the model's own time is measured apart. */
const knowing = (sample: Sample): Embedder => {
  const known = new Map(
    Array.from({ length: sample.prompts }, (_, prompt) => [sample.promptText(prompt), sample.promptVector(prompt)]),
  );
  return {
    id: MODEL,
    model: MODEL,
    dimensions: sample.dimensions,
    preference: 1,
    available: async () => ({ available: true }),
    embed: async (texts) => texts.map((text) => known.get(text) ?? sample.vector(text.length)),
  };
};

let sample: Sample | null = null;
let service: Service | null = null;

function given(): Sample {
  if (sample === null) throw new Error("The bench has no sentences yet.");
  return sample;
}

function running(): Service {
  if (service === null) throw new Error("The engine is not open.");
  return service;
}

async function ask(prompt: number): Promise<number> {
  const text = given().promptText(prompt);
  const { block } = await running().chat.recall({ site: "claude", conversation: null, text });
  return block.length;
}

const recall = {
  /** Nothing: who asks knows then that the worker runs. */
  begin(): void {},
  use(sentences: CodedSentences): void {
    sample = createSample(decoded(sentences));
  },
  /** Writes the memories to the disk, as far as they are to be there. */
  async fill({ size, rows }: RecallPlace): Promise<void> {
    const store = openStore(`bench-${size}`);
    await store.saveSettings({ ...(await store.settings()), consented: true, retentionDays: null, fading: "off" });
    if (rows) await fill(store, given(), size);
    store.close();
  },
  /** Starts the engine over them. */
  open({ size, rows }: RecallPlace): void {
    const store = openStore(`bench-${size}`);
    service = createService({
      store: rows ? store : withoutRows(store, given(), size),
      file: openRowFile(`bench-rows-${size}`),
      embedder: knowing(given()),
      now: () => LATER,
    });
  },
  /** How many lines were found for one prompt. */
  ask,
  async run(from: number, count: number): Promise<void> {
    for (let prompt = from; prompt < from + count; prompt++) await ask(prompt);
  },
  /** The share of the prompts for which anything is found. */
  async found(): Promise<number> {
    let found = 0;
    for (let prompt = 0; prompt < given().prompts; prompt++) if ((await ask(prompt)) > 0) found++;
    return found / given().prompts;
  },
  /** Milliseconds of each recall on the clock. */
  async times(from: number, count: number): Promise<readonly number[]> {
    const took: number[] = [];
    for (let prompt = from; prompt < from + count; prompt++) {
      const before = performance.now();
      await ask(prompt);
      took.push(performance.now() - before);
    }
    return took;
  },
  /** Adds memories by hand, one after the other. */
  async add(from: number, count: number): Promise<void> {
    for (let number = from; number < from + count; number++) {
      const text = `${given().text(number * 31)} For the ${number}th time.`;
      await running().manager.add({ id: crypto.randomUUID(), kind: "fact", text });
    }
  },
  async status(): Promise<{ readonly memories: number; readonly problem: string | null }> {
    const { memories, episodes, problem } = await running().manager.status();
    return { memories: memories + episodes, problem };
  },
  collectGarbage(): void {
    const { gc } = globalThis as { gc?: () => void };
    gc?.();
  },
};
export type RecallBench = typeof recall;

expose(recall);
