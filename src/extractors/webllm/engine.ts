import type {
  ChatCompletionChunk,
  ChatCompletionRequestBase,
  ChatCompletionRequestStreaming,
  CompletionUsage,
  MLCEngineConfig,
} from "@mlc-ai/web-llm";
import { runsInCircles } from "../../asking/circles";
import type { Answer, Listening } from "../../asking/model-slot";
import type { ModelRequest } from "../../asking/prompt";
import type { Effort } from "../../asking/speedometer";
import type { LanguageModel } from "./models";

/** As much of web-llm's `MLCEngine` as is used here. */
export interface Engine {
  /** Downloads what is missing and makes the model ready; resolves early, and says nothing, when `unload` cuts in. */
  reload(model: string): Promise<void>;
  unload(): Promise<void>;
  interruptGenerate(): Promise<void>;
  chatCompletion(request: ChatCompletionRequestStreaming): Promise<AsyncIterable<ChatCompletionChunk>>;
}

export type CreateEngine = (config: MLCEngineConfig) => Promise<Engine>;

/** web-llm is six megabytes: it is fetched when the first model is loaded. */
export const createMlcEngine: CreateEngine = async (config) => new (await import("@mlc-ai/web-llm")).MLCEngine(config);

/** The request as web-llm wants it told. */
export const completionRequest = (asked: ModelRequest, model: LanguageModel): ChatCompletionRequestBase => ({
  messages: [
    { role: "system", content: asked.system },
    { role: "user", content: asked.user },
  ],
  response_format: { type: "json_object", schema: JSON.stringify(asked.schema) },
  temperature: 0,
  max_tokens: asked.mostTokens,
  stream_options: { include_usage: true },
  ...(model.thinks === true ? { extra_body: { enable_thinking: false } } : {}),
});

const seconds = (tokens: number, rate: number): number => (rate > 0 && Number.isFinite(rate) ? tokens / rate : 0);

const effortOf = ({ prompt_tokens, completion_tokens, extra }: CompletionUsage): Effort => ({
  readTokens: prompt_tokens,
  readSeconds: seconds(prompt_tokens, extra.prefill_tokens_per_s),
  writtenTokens: completion_tokens,
  writtenSeconds: seconds(completion_tokens, extra.decode_tokens_per_s),
});

/** The model's answer, cut where it is aborted or runs in circles. */
export async function generate(
  engine: Engine,
  request: ChatCompletionRequestBase,
  { signal, heard }: Listening,
): Promise<Answer> {
  let text = "";
  let effort: Effort | null = null;
  // Read to its end even when cut: web-llm holds a lock until then.
  for await (const { choices, usage } of await engine.chatCompletion({ ...request, stream: true })) {
    heard();
    text += choices[0]?.delta.content ?? "";
    if (usage) effort = effortOf(usage);
    if (signal.aborted || runsInCircles(text)) await engine.interruptGenerate();
  }
  return { text, effort };
}
