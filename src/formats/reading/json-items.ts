import { JSONParser } from "@streamparser/json";
import { badFile } from "./refusals";

/** The entries of the list that a JSON file is, one after the other, as the text comes: no more than one of them is in memory. */
export async function* jsonItems(text: AsyncIterable<string>): AsyncGenerator<unknown> {
  const items: unknown[] = [];
  const parser = new JSONParser({ paths: ["$.*"], keepStack: false });
  parser.onValue = ({ value }) => void items.push(value);
  let wrong: unknown = null;
  parser.onError = (error) => void (wrong ??= error);
  // It tells of an error by the callback or throws it, by what is wrong.
  const write = (json: string): void => {
    try {
      parser.write(json);
    } catch (error) {
      wrong ??= error;
    }
  };
  let isEmpty = true;
  for await (const piece of text) {
    const json = isEmpty ? piece.trimStart() : piece;
    if (json === "") continue;
    isEmpty = false;
    // What follows a list that has ended is white space, or a file that somebody else has written on.
    if (!(parser.isEnded && json.trim() === "")) write(json);
    yield* items.splice(0);
    if (wrong !== null) throw badFile("The file is damaged: it cannot be read to its end.", wrong);
  }
  if (!parser.isEnded) throw badFile("The file is cut short.");
}
