import type { Imported } from "../../domain/format";
import { wholeText } from "../reading/whole-text";
import { readFile } from "./rows";

/** A file is read as a whole: one bad row, and nothing of it comes in. */
export async function* readKeepsake(text: AsyncIterable<string>): AsyncGenerator<Imported> {
  const { spaces, memories } = readFile(await wholeText(text));
  yield { spaces };
  for (const memory of memories) yield { memory };
}
