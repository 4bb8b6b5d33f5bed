import type { Imported } from "../../domain/format";
import { wholeText } from "../reading/whole-text";
import { readMemories } from "./rows";

/** A file is read as a whole: one bad row, and nothing of it comes in. */
export async function* readKeepsake(text: AsyncIterable<string>): AsyncGenerator<Imported> {
  for (const memory of readMemories(await wholeText(text))) yield { memory };
}
