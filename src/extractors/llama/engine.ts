import type {
  ChatCompletionChunk,
  ChatCompletionParams,
  LoadedContextInfo,
  LoadModelParams,
  StreamParams,
} from "@wllama/wllama/esm/index.js";
import { runsInCircles } from "../../asking/circles";
import type { ModelRequest } from "../../asking/prompt";
import type { Effort } from "../../asking/speedometer";
import { untilAborted } from "../../asking/until-aborted";
import { CONTEXT_TOKENS } from "./models";

/** As much of `Wllama` as is used here. */
export interface Engine {
  loadModel(files: Blob[], params: LoadModelParams): Promise<void>;
  getLoadedContextInfo(): Pick<LoadedContextInfo, "n_vocab">;
  createChatCompletion(request: CompletionRequest): Promise<void>;
  /** Ends its worker at once; what was asked of it is never answered. */
  exit(): Promise<void>;
}

type CompletionRequest = ChatCompletionParams & StreamParams<ChatCompletionChunk>;

/** `complain` hears what llama.cpp writes to its log before it fails, and events of its worker. */
export type CreateEngine = (complain: (said: unknown) => void) => Promise<Engine>;

const silent = (): void => undefined;

/** wllama is fetched when the first model is loaded. */
export const createWllama: CreateEngine = async (complain) => {
  const library = await import("@wllama/wllama/esm/index.js");
  const logger = { debug: silent, log: silent, warn: complain, error: complain };
  const wllama = new library.Wllama({ default: "/wllama/wllama.wasm" }, { logger });
  // What it would need for older browsers lies on a server; we do without.
  wllama.setCompat(null);
  return wllama;
};

/** Tokens that are read in one go: between two of them it can be stopped. */
const BATCH_TOKENS = 64;

/** An engine with the model in it. An abort ends it at once. */
export async function start(
  file: Blob,
  {
    create,
    threads,
    signal,
  }: { readonly create: CreateEngine; readonly threads: number; readonly signal: AbortSignal },
): Promise<Engine> {
  const log: string[] = [];
  let starting = true;
  const broken = new AbortController();
  const engine = await create((said) => {
    // Its worker did not start, or broke: wllama would wait for ever.
    if (said instanceof Event) broken.abort();
    else if (starting) log.push(String(said));
  });
  const params: LoadModelParams = {
    n_ctx: CONTEXT_TOKENS,
    n_batch: BATCH_TOKENS,
    n_ubatch: BATCH_TOKENS,
    n_threads: threads,
    n_parallel: 1,
    n_gpu_layers: 0,
    reasoning: false,
  };
  try {
    await untilAborted(engine.loadModel([file], params), AbortSignal.any([signal, broken.signal]));
    if (!(engine.getLoadedContextInfo().n_vocab > 0)) throw new Error("failed to load model");
    return engine;
  } catch (error) {
    await engine.exit();
    if (broken.signal.aborted) throw new Error("The worker of llama.cpp crashed.", { cause: error });
    throw signal.aborted ? error : new Error(`${log.join(" ")} ${String(error)}`, { cause: error });
  } finally {
    starting = false;
  }
}

/** What a model wrote, and what that took. */
export interface Answer {
  readonly text: string;
  readonly effort: Effort;
}

/** How an answer is listened to. */
interface Listening {
  readonly signal: AbortSignal;
  /** Called with every sign of life. */
  readonly heard: () => void;
}

/** The model's answer, cut where it runs in circles. */
export async function generate(engine: Engine, asked: ModelRequest, { signal, heard }: Listening): Promise<Answer> {
  let text = "";
  let timings: ChatCompletionChunk["timings"];
  const circling = new AbortController();
  const request: CompletionRequest = {
    messages: [
      { role: "system", content: asked.system },
      { role: "user", content: asked.user },
    ],
    response_format: { type: "json_schema", json_schema: { name: "drafts", schema: asked.schema } },
    temperature: 0,
    max_tokens: asked.mostTokens,
    timings_per_token: true,
    return_progress: true,
    cache_prompt: true,
    stream: true,
    abortSignal: AbortSignal.any([signal, circling.signal]),
    onData(chunk) {
      heard();
      text += chunk.choices[0]?.delta.content ?? "";
      timings = chunk.timings ?? timings;
      if (runsInCircles(text)) circling.abort();
    },
  };
  await engine.createChatCompletion(request).catch((error: unknown) => {
    if (!circling.signal.aborted) throw error;
  });
  return { text, effort: effortOf(timings) };
}

const effortOf = (timings: ChatCompletionChunk["timings"]): Effort => ({
  readTokens: timings?.prompt_n ?? 0,
  readSeconds: (timings?.prompt_ms ?? 0) / 1000,
  writtenTokens: timings?.predicted_n ?? 0,
  writtenSeconds: (timings?.predicted_ms ?? 0) / 1000,
});
