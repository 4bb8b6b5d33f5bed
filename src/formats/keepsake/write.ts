import type { Memory } from "../../domain/memory";
import { VERSION } from "./schema";

export async function* writeKeepsake(memories: AsyncIterable<Memory>, at: number): AsyncGenerator<string> {
  const exportedAt = JSON.stringify(new Date(at).toISOString());
  yield `{ "format": "keepsake", "version": ${VERSION}, "exportedAt": ${exportedAt}, "memories": [\n`;
  let between = "";
  for await (const memory of memories) {
    yield `${between}${JSON.stringify(memory)}`;
    between = ",\n";
  }
  yield "\n] }\n";
}
