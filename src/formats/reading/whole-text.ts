import { tooLarge } from "./refusals";

/** Characters of a file that is read at once: what a worker's memory bears. */
const MOST = 256_000_000;

/** All of a file that cannot be understood in parts; refused where it is too large for that. */
export async function wholeText(text: AsyncIterable<string>, most = MOST): Promise<string> {
  const pieces: string[] = [];
  let length = 0;
  for await (const piece of text) {
    length += piece.length;
    if (length > most) throw tooLarge("The file is too large to be taken in at once.");
    pieces.push(piece);
  }
  return pieces.join("");
}
