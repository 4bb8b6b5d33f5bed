import type { SpaceNames } from "../../domain/format";
import type { Memory } from "../../domain/memory";
import { VERSION } from "./schema";

export async function* writeKeepsake(
  memories: AsyncIterable<Memory>,
  at: number,
  spaces: SpaceNames,
): AsyncGenerator<string> {
  const exportedAt = JSON.stringify(new Date(at).toISOString());
  yield `{ "format": "keepsake", "version": ${VERSION}, "exportedAt": ${exportedAt},\n`;
  yield `"spaces": ${JSON.stringify(spaces)},\n"memories": [\n`;
  let between = "";
  for await (const memory of memories) {
    yield `${between}${JSON.stringify(memory)}`;
    between = ",\n";
  }
  yield "\n] }\n";
}
