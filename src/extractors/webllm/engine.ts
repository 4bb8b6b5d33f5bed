import type {
  ChatCompletionChunk,
  ChatCompletionRequestBase,
  ChatCompletionRequestStreaming,
  MLCEngineConfig,
} from "@mlc-ai/web-llm";
import type { ModelRequest } from "../../asking/prompt";
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
  ...(model.thinks === true ? { extra_body: { enable_thinking: false } } : {}),
});

/** Something of six characters or more, four times in a row at the end: a small model that runs in circles does not come out by itself. */
const CIRCLE = /(.{6,160}?)\1{3}$/s;

const circles = (text: string): boolean => CIRCLE.test(text.slice(-4 * 160));

/** The model's answer, cut where it is aborted or runs in circles. */
export async function generate(
  engine: Engine,
  request: ChatCompletionRequestBase,
  signal?: AbortSignal,
): Promise<string> {
  let text = "";
  // Read to its end even when cut: web-llm holds a lock until then.
  for await (const chunk of await engine.chatCompletion({ ...request, stream: true })) {
    text += chunk.choices[0]?.delta.content ?? "";
    if (signal?.aborted === true || circles(text)) await engine.interruptGenerate();
  }
  return text;
}
