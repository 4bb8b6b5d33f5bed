import type { Memory } from "../../domain/memory";

/** Whose memories they are, as mem0 asks of each. */
const USER = "user";

export async function* writeMem0(memories: AsyncIterable<Memory>): AsyncGenerator<string> {
  yield '{ "results": [\n';
  let between = "";
  for await (const memory of memories) {
    yield `${between}${JSON.stringify(entryOf(memory))}`;
    between = ",\n";
  }
  yield "\n] }\n";
}

const entryOf = ({ id, kind, text, learnedAt, lastSaidAt, sources }: Memory) => ({
  id,
  memory: text,
  // Theirs is made anew when they take it in.
  hash: null,
  metadata: { kind, source: sources.at(-1)?.site ?? null },
  created_at: new Date(learnedAt).toISOString(),
  updated_at: new Date(lastSaidAt).toISOString(),
  user_id: USER,
});
