import type { Imported } from "../../domain/format";
import { importedMemory } from "../reading/imported-memory";
import { badFile } from "../reading/refusals";
import { toldLines } from "../reading/told-lines";
import { wholeText } from "../reading/whole-text";

/** Longer than any list of memories that a chat keeps. */
const MOST_CHARACTERS = 4_000_000;

export async function* readList(text: AsyncIterable<string>, at: number): AsyncGenerator<Imported> {
  const told = toldLines(await wholeText(text, MOST_CHARACTERS));
  if (told.length === 0) throw badFile("No memory stands in this text.");
  for (const line of told) yield { memory: importedMemory(line.text, line.at ?? at), foreign: true };
}
