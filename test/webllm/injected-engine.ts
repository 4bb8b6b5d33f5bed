import type { ChatCompletionChunk, MLCEngineConfig } from "@mlc-ai/web-llm";
import type { ModelProgress } from "../../src/domain/extractor";
import type { Engine } from "../../src/extractors/webllm/engine";
import { createWebllm } from "../../src/extractors/webllm/extractor";
import type { ShelfPorts } from "../../src/extractors/webllm/shelf";
import type { Weights } from "../../src/extractors/webllm/weights";

export const MODEL = "Qwen2.5-0.5B-Instruct";

export const chunk = (content: string): ChatCompletionChunk => ({
  id: "1",
  created: 0,
  model: MODEL,
  object: "chat.completion.chunk",
  choices: [{ index: 0, delta: { content }, finish_reason: null, logprobs: null }],
});

/** An engine that answers with these pieces, one a millisecond, and behaves as web-llm's when it is interrupted. */
export function engineSaying(pieces: Iterable<string>, given: Partial<Engine> = {}) {
  let stopped = false;
  const engine: Engine = {
    reload: () => Promise.resolve(),
    unload: () => Promise.resolve(),
    interruptGenerate: () => {
      stopped = true;
      return Promise.resolve();
    },
    async chatCompletion() {
      return (async function* () {
        for (const piece of pieces) {
          await new Promise((next) => setTimeout(next, 1));
          if (stopped) return;
          yield chunk(piece);
        }
      })();
    },
    ...given,
  };
  return engine;
}

const adapter = {
  features: new Set<string>(),
  limits: { maxComputeWorkgroupStorageSize: 32768, maxStorageBuffersPerShaderStage: 10 },
};

/** No file of a model is here. */
export const noWeights: Weights = {
  complete: () => Promise.resolve(false),
  config: () => Promise.resolve({ quantization: "q4f32_1" }),
  mend: () => Promise.resolve(false),
  remove: () => Promise.resolve(),
};

/** The extractor with this engine in it, on a device that runs any model of up to 2 GB. */
export function webllmWith(engine: Engine, given: Partial<ShelfPorts> = {}) {
  const configs: MLCEngineConfig[] = [];
  const webllm = createWebllm({
    createEngine: (config) => Promise.resolve(void configs.push(config)).then(() => engine),
    gpu: { requestAdapter: () => Promise.resolve(adapter) },
    packagedLibrary: (name) => Promise.resolve(`chrome-extension://x/webllm/${name}`),
    weights: noWeights,
    memoryLimit: 2e9,
    ...given,
  });
  const load = (id = MODEL, signal = new AbortController().signal, told: ModelProgress[] = []) =>
    webllm.shelf.load(id, (now) => told.push(now), signal);
  const add = () =>
    webllm.shelf.custom?.add({ extractor: "webllm", url: "http://localhost:8000/mine", like: MODEL }) ?? "";
  return { webllm, load, configs, add };
}
