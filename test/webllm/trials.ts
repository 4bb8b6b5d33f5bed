import { parseEntries } from "../../src/asking/entries";
import type { Draft } from "../../src/domain/memory";
import { isRecord } from "../../src/domain/record";
import type { Turn } from "../../src/domain/turn";
import { createWebllm } from "../../src/extractors/webllm/extractor";
import { kinds } from "../../src/kinds";
import { aWindow } from "../engine/window";
import { type Overheard, overhearing } from "./overheard-engine";
import { destroyDevice, softwareGpu } from "./software-gpu";

/** What the trials are made with. */
export interface Given {
  /** Address of the weights' folder. */
  readonly url: string;
  /** Address that tells how many of its files were sent so far. */
  readonly sent: string;
  /** `ModelOption.id` of the same architecture. */
  readonly like: string;
  readonly turns: readonly Turn[];
}

/** How one step went. */
export interface Step {
  readonly name: string;
  readonly seconds: number;
  /** What was seen, for the record. */
  readonly seen: unknown;
  /** What should have been otherwise; empty where all is well. */
  readonly wrong: readonly string[];
}

/** Milliseconds that a model may be silent here: the software adapter takes minutes to read. */
const PATIENCE = 30 * 60_000;

type Note = (text: string) => void;

/** Things that must be so, by what they are called where they are not. */
const wrongOf = (musts: Readonly<Record<string, boolean>>): readonly string[] =>
  Object.entries(musts).flatMap(([name, holds]) => (holds ? [] : [name]));

const failureOf = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => "no failure",
    (error: unknown) => String(error),
  );

/** An array, of nothing or of entries that begin with the turn. */
const BEGINS = /^\[\s*(?:\]|\{\s*"turn":\s*\d+,\s*"quote":\s*")/;

/** Every whole entry is as the schema has it; the last one may have been cut where the model ran in circles. */
const obeysSchema = ({ answer }: Overheard): boolean => {
  const entries = parseEntries(answer).filter(isRecord);
  const isWhole = entries.every((entry) => "turn,quote,kind,text".startsWith(Object.keys(entry).join()));
  return BEGINS.test(answer) && isWhole;
};

async function truncateOnePart(folder: string): Promise<void> {
  const cache = await caches.open("webllm/model");
  const part = `${folder}params_shard_1.bin`;
  const body = await (await cache.match(part))?.arrayBuffer();
  if (body === undefined) throw new Error(`${part} is not in the cache.`);
  await cache.put(part, new Response(body.slice(0, body.byteLength / 2)));
}

/** The extractor as it is shipped, on the software adapter, and what is done with it. */
function createStage({ url, sent, like }: Given, note: Note) {
  const overheard: Overheard = { answer: "", usage: null, onPiece: null };
  const webllm = createWebllm({ createEngine: overhearing(overheard, note), gpu: softwareGpu, patience: PATIENCE });
  const model = webllm.shelf.custom?.add({ extractor: "webllm", url, like }) ?? "";
  const load = (signal = new AbortController().signal, progress: (share: number) => void = () => undefined) =>
    webllm.shelf.load(
      model,
      (now) => {
        note(now.note);
        progress(now.share);
      },
      signal,
    );
  const filesSent = async (): Promise<number> => Number(await (await fetch(sent)).text());
  const isReady = async (): Promise<boolean> => webllm.shelf.loaded === model && (await webllm.available()).available;
  return { webllm, load, filesSent, isReady, overheard, model };
}

type Stage = ReturnType<typeof createStage>;
type Trial = (stage: Stage, given: Given) => Promise<Pick<Step, "seen" | "wrong">>;

const trials: Readonly<Record<string, Trial>> = {
  async "a load that is cancelled"({ load, isReady }) {
    const stop = new AbortController();
    const failure = await failureOf(load(stop.signal, (share) => share > 0.1 && stop.abort()));
    return {
      seen: failure,
      wrong: wrongOf({ "it is cancelled": stop.signal.aborted, "no model": !(await isReady()) }),
    };
  },
  async "a load that goes on from there"({ load, isReady, webllm }) {
    await load();
    return { seen: webllm.requests(), wrong: wrongOf({ "the model is ready": await isReady() }) };
  },
  async "an unload"({ webllm, isReady }) {
    await webllm.shelf.unload();
    return { seen: await webllm.available(), wrong: wrongOf({ "no model": !(await isReady()) }) };
  },
  async "a second load, from the cache"({ load, isReady, filesSent }) {
    const before = await filesSent();
    await load();
    const fetched = (await filesSent()) - before;
    return { seen: { fetched }, wrong: wrongOf({ "nothing is fetched": fetched === 0, ready: await isReady() }) };
  },
  async "a device that is lost while it answers"({ webllm, isReady, overheard }, { turns }) {
    overheard.onPiece = destroyDevice;
    const failure = await failureOf(webllm.extract(aWindow({ turns: turns.slice(-1), kinds: kinds.slice(0, 1) })));
    overheard.onPiece = null;
    const seen = { failure, available: await webllm.available() };
    const isSaid = failure.includes("graphics processor stopped");
    return { seen, wrong: wrongOf({ "it is said": isSaid, "no model": !(await isReady()) }) };
  },
  async "a file that is damaged"({ webllm, load, isReady, model, filesSent }, { url }) {
    await truncateOnePart(url);
    const failure = await failureOf(load());
    const option = (await webllm.shelf.options()).find(({ id }) => id === model);
    const before = await filesSent();
    await load();
    const fetched = (await filesSent()) - before;
    const musts = { "it is said": failure.includes("damaged"), "it is not whole": option?.downloaded === false };
    return {
      seen: { failure, fetched },
      wrong: wrongOf({ ...musts, "one file anew": fetched === 1, ready: await isReady() }),
    };
  },
  async "three turns"({ webllm, overheard }, { turns }) {
    const drafts: readonly Draft[] = await webllm.extract(aWindow({ turns, kinds }));
    const quoted = drafts.every(({ turn }) => turns.some(({ id }) => id === turn));
    return {
      seen: { answer: overheard.answer, drafts, speed: webllm.speed(), usage: overheard.usage },
      wrong: wrongOf({
        "JSON by the schema": obeysSchema(overheard),
        "drafts of the turns": quoted,
      }),
    };
  },
};

/** All trials with one extractor, one after the other. */
export async function* runTrials(given: Given, note: Note): AsyncGenerator<Step> {
  const stage = createStage(given, note);
  for (const [name, trial] of Object.entries(trials)) {
    const from = performance.now();
    const { seen, wrong } = await trial(stage, given).catch((error: unknown) => ({
      seen: null,
      wrong: [String(error)],
    }));
    yield { name, seconds: (performance.now() - from) / 1000, seen, wrong };
  }
}
