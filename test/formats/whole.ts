import type { Format, Imported, SpaceNames } from "../../src/domain/format";
import type { Memory } from "../../src/domain/memory";
import type { Turn } from "../../src/domain/turn";

/** A text as it comes from a file: in pieces that end anywhere. */
export async function* inPieces(text: string, size = Math.max(1_000, text.length / 50)): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += Math.ceil(size)) yield text.slice(at, at + Math.ceil(size));
}

export async function* each<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}

/** The file that a format makes of these memories. */
export async function written(
  format: Format,
  memories: readonly Memory[],
  { at = 0, spaces = {} }: { readonly at?: number; readonly spaces?: SpaceNames } = {},
): Promise<string> {
  const pieces: string[] = [];
  for await (const piece of format.write?.(each(memories), at, spaces) ?? []) pieces.push(piece);
  return pieces.join("");
}

export async function readAll(format: Format, text: string, size?: number): Promise<readonly Imported[]> {
  const found: Imported[] = [];
  for await (const imported of format.read(inPieces(text, size), NOW)) found.push(imported);
  return found;
}

export const memoriesIn = async (format: Format, text: string): Promise<readonly Memory[]> =>
  (await readAll(format, text)).flatMap((imported) => ("memory" in imported ? imported.memory : []));

export const turnsIn = async (format: Format, text: string, size?: number): Promise<readonly Turn[]> =>
  (await readAll(format, text, size)).flatMap((imported) => ("turns" in imported ? imported.turns : []));

/** When the tests' files are read. */
export const NOW = Date.UTC(2026, 9, 1);
