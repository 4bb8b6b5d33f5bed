import type { ChatCompletionChunk } from "@mlc-ai/web-llm";
import type { Draft } from "../../src/domain/memory";
import type { Turn } from "../../src/domain/turn";
import type { Gpu } from "../../src/extractors/webllm/device";
import { type CreateEngine, createMlcEngine } from "../../src/extractors/webllm/engine";
import { createWebllm } from "../../src/extractors/webllm/extractor";
import { kinds } from "../../src/kinds";

/** What the worker is asked to do. */
export interface Trial {
  /** Address of the weights' folder. */
  readonly url: string;
  /** `ModelOption.id` of the same architecture. */
  readonly like: string;
  /** Address of a script to run before web-llm, or null. */
  readonly shim: string | null;
  readonly turns: readonly Turn[];
}

/** What it tells, as it goes. */
export type Told =
  | { readonly tells: "note"; readonly note: string }
  | { readonly tells: "failure"; readonly message: string }
  | {
      readonly tells: "result";
      readonly loadSeconds: number;
      readonly extractSeconds: number;
      readonly drafts: readonly Draft[];
    };

const tell = (told: Told): void => postMessage(told);
const note = (text: string): void => tell({ tells: "note", note: text });

/** The software adapter, without what gives it away: only here may a model run on it. */
const softwareGpu: Gpu = {
  async requestAdapter() {
    const adapter = await navigator.gpu.requestAdapter();
    return adapter === null ? null : { features: adapter.features, limits: adapter.limits };
  },
};

/** Tells web-llm's own figures, and the raw answer, on their way through. */
async function* overheard(chunks: AsyncIterable<ChatCompletionChunk>): AsyncGenerator<ChatCompletionChunk> {
  let answer = "";
  for await (const chunk of chunks) {
    answer += chunk.choices[0]?.delta.content ?? "";
    if (chunk.usage !== undefined) {
      const { prompt_tokens, completion_tokens, extra } = chunk.usage;
      note(`Read ${prompt_tokens} tokens at ${extra.prefill_tokens_per_s.toFixed(2)} a second`);
      note(`Wrote ${completion_tokens} tokens at ${extra.decode_tokens_per_s.toFixed(2)} a second: ${answer}`);
    }
    yield chunk;
  }
}

const createEngine: CreateEngine = async (config) => {
  const engine = await createMlcEngine(config);
  return {
    reload: (model) => engine.reload(model),
    unload: () => engine.unload(),
    interruptGenerate: () => engine.interruptGenerate(),
    chatCompletion: async (request) =>
      overheard(await engine.chatCompletion({ ...request, stream_options: { include_usage: true } })),
  };
};

async function attempt({ url, like, shim, turns }: Trial): Promise<void> {
  if (shim !== null) await import(/* @vite-ignore */ shim);
  const webllm = createWebllm({ createEngine, gpu: softwareGpu });
  const started = performance.now();
  await webllm.shelf.load(webllm.shelf.addCustom({ url, like }), (now) => note(now.note), new AbortController().signal);
  const loaded = performance.now();
  const drafts = await webllm.extract({ turns, context: [], known: [], kinds });
  const extracted = performance.now();
  tell({
    tells: "result",
    loadSeconds: (loaded - started) / 1000,
    extractSeconds: (extracted - loaded) / 1000,
    drafts,
  });
}

addEventListener("message", ({ data }: MessageEvent<Trial>) => {
  attempt(data).catch((error: unknown) => tell({ tells: "failure", message: String(error) }));
});
