import { type Remote, wrap } from "comlink";
import type { Memory } from "../../src/domain/memory";
import { aMemory } from "./memory";
import type { EmbedderChoice, EngineWorker } from "./worker";

/** The real engine in a worker of its own, with a database and files by its name. */
export interface Life {
  readonly engine: Remote<EngineWorker>;
  /** What is put into a prompt. */
  recalled(text: string): Promise<string>;
  /** Waits for what the worker says by itself. */
  said(message: string): Promise<void>;
  /** Ends it at once, in the middle of whatever it does. */
  end(): void;
}

const lives: Life[] = [];

export function newLife(): Life {
  const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
  const engine = wrap<EngineWorker>(worker);
  const life: Life = {
    engine,
    async recalled(text) {
      const { block } = await engine.recall({ site: "claude", conversation: null, text });
      return block.map((line) => line.text).join("\n");
    },
    said: (message) =>
      new Promise((done) => worker.addEventListener("message", ({ data }) => data === message && done())),
    end: () => worker.terminate(),
  };
  lives.push(life);
  return life;
}

/** An engine that begins to open what is there. */
export async function live(name: string, { embedder = "words", hasFile = true }: Living = {}): Promise<Life> {
  const life = newLife();
  await life.engine.start(name, embedder, hasFile);
  return life;
}

export interface Living {
  readonly embedder?: EmbedderChoice;
  readonly hasFile?: boolean;
}

export function endLives(): void {
  for (const life of lives.splice(0)) life.end();
}

const PLACES = ["attic", "cellar", "garage", "garden", "kitchen", "library", "office", "pantry", "studio", "workshop"];
const THINGS = [
  "anvil",
  "banjo",
  "canoe",
  "drill",
  "easel",
  "flute",
  "guitar",
  "hammer",
  "iron",
  "jigsaw",
  "kayak",
  "lamp",
];

/** Memories that each have a word of their own. */
export const someMemories = (count: number): readonly Memory[] =>
  Array.from({ length: count }, (_, place) =>
    aMemory({
      id: `memory-${place}`,
      text: `Keeps the ${THINGS[place % THINGS.length]} number${place} in the ${PLACES[Math.floor(place / THINGS.length) % PLACES.length]}`,
    }),
  );

export const QUESTION = "In which room do I keep the canoe number14?";
export const ANSWER = "canoe number14 in the cellar";

/** What is found for some questions, to be held against what another engine finds. */
export async function findings({ engine, recalled }: Life): Promise<unknown> {
  const found = await Promise.all(
    ["number7", "where do I keep the banjo", "what stands in the pantry", "kayak number22"].map(async (text) =>
      (await engine.search(text)).map(({ memory, score }) => [memory.id, score.toFixed(3)]),
    ),
  );
  return { found, recalled: await recalled(QUESTION), count: (await engine.list()).total };
}
