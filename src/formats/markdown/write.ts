import type { Memory } from "../../domain/memory";
import { HEAD, lineOf } from "./lines";

/** Lines of one kind, with the time that they are sorted by. */
type Lines = { readonly at: number; readonly line: string }[];

export async function* writeMarkdown(memories: AsyncIterable<Memory>): AsyncGenerator<string> {
  const kinds = new Map<string, Lines>();
  for await (const memory of memories) {
    const lines = kinds.get(memory.kind) ?? [];
    lines.push({ at: memory.lastSaidAt, line: lineOf(memory) });
    kinds.set(memory.kind, lines);
  }
  yield HEAD;
  for (const [kind, lines] of [...kinds].toSorted(([one], [other]) => (one < other ? -1 : 1))) {
    yield `\n## ${kind.replaceAll(/\s+/g, " ")}\n\n`;
    for (const { line } of lines.toSorted((one, other) => other.at - one.at)) yield line;
  }
}
