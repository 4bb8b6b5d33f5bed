import type { ChatCompletionChunk } from "@wllama/wllama/esm/index.js";
import { setTimeout } from "node:timers/promises";
import { createRequestLedger } from "../../src/asking/request-ledger";
import type { ModelProgress } from "../../src/domain/extractor";
import type { CreateEngine, Engine } from "../../src/extractors/llama/engine";
import { createLlama } from "../../src/extractors/llama/extractor";
import type { Folder } from "../../src/extractors/llama/folder";
import type { LoadingPorts } from "../../src/extractors/llama/loading";

export const MODEL = "Qwen2.5-0.5B-Instruct-Q4_K_M-GGUF";

const timings: NonNullable<ChatCompletionChunk["timings"]> = {
  cache_n: 0,
  prompt_n: 100,
  prompt_ms: 10_000,
  prompt_per_token_ms: 100,
  prompt_per_second: 10,
  predicted_n: 20,
  predicted_ms: 5000,
  predicted_per_token_ms: 250,
  predicted_per_second: 4,
};

const chunk = (content: string): ChatCompletionChunk => ({
  id: "1",
  created: 0,
  model: MODEL,
  object: "chat.completion.chunk",
  choices: [{ index: 0, delta: { content }, finish_reason: null, logprobs: null }],
  timings,
});

/** An engine that answers with these pieces, one a millisecond, and stops as wllama does. */
export function engineSaying(pieces: Iterable<string>, given: Partial<Engine> = {}): Engine {
  return {
    loadModel: () => Promise.resolve(),
    getLoadedContextInfo: () => ({ n_vocab: 1000 }),
    exit: () => Promise.resolve(),
    async createChatCompletion({ onData, abortSignal }) {
      for (const piece of pieces) {
        await setTimeout(1);
        if (abortSignal?.aborted === true) throw new DOMException("Operation aborted", "AbortError");
        onData(chunk(piece));
      }
    },
    ...given,
  };
}

/** A folder that has these files, and to which any download comes. */
export function folderWith(names: readonly string[] = []): Folder & { readonly names: Set<string> } {
  const here = new Set(names);
  return {
    names: here,
    find: (name) => Promise.resolve(here.has(name) ? new File(["GGUF"], name) : null),
    fetch({ name, progress }) {
      progress(50, 100);
      here.add(name);
      return Promise.resolve();
    },
    remove: (name) => Promise.resolve(void here.delete(name)),
  };
}

/** The extractor with this engine in it, on a device that runs any model of up to 2 GB. */
export function llamaWith(engine: Engine | CreateEngine, given: Partial<LoadingPorts> = {}) {
  const llama = createLlama({
    createEngine: typeof engine === "function" ? engine : () => Promise.resolve(engine),
    folder: folderWith(),
    ledger: createRequestLedger(() => 7),
    reason: null,
    memoryLimit: 2e9,
    threads: 1,
    ...given,
  });
  const told: ModelProgress[] = [];
  const load = (id = MODEL, signal = new AbortController().signal) =>
    llama.shelf.load(id, (now) => told.push(now), signal);
  return { llama, load, told };
}
