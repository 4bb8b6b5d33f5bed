import type { ChatCompletionChunk, CompletionUsage } from "@mlc-ai/web-llm";
import { type CreateEngine, createMlcEngine } from "../../src/extractors/webllm/engine";

/** The last answer as the engine gave it, and web-llm's own figures of it. */
export interface Overheard {
  answer: string;
  usage: CompletionUsage | null;
  /** Called for each piece of an answer. */
  onPiece: (() => void) | null;
}

async function* listen(
  chunks: AsyncIterable<ChatCompletionChunk>,
  { overheard, note }: { overheard: Overheard; note: (text: string) => void },
): AsyncGenerator<ChatCompletionChunk> {
  overheard.answer = "";
  for await (const chunk of chunks) {
    const piece = chunk.choices[0]?.delta.content ?? "";
    overheard.answer += piece;
    overheard.onPiece?.();
    if (piece.includes("}")) note(overheard.answer);
    if (chunk.usage) overheard.usage = chunk.usage;
    yield chunk;
  }
}

/** web-llm's engine, with someone listening. */
export const overhearing =
  (overheard: Overheard, note: (text: string) => void): CreateEngine =>
  async (config) => {
    const engine = await createMlcEngine(config);
    return {
      reload: (model) => engine.reload(model),
      unload: () => engine.unload(),
      interruptGenerate: () => engine.interruptGenerate(),
      chatCompletion: async (request) => listen(await engine.chatCompletion(request), { overheard, note }),
    };
  };
