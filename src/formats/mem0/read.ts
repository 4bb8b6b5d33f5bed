import type { Imported } from "../../domain/format";
import { badFile } from "../reading/refusals";
import { wholeText } from "../reading/whole-text";
import { listIn, memoryOf } from "./items";

export async function* readMem0(text: AsyncIterable<string>, at: number): AsyncGenerator<Imported> {
  const list = listIn(parsed((await wholeText(text)).replace(/^\uFEFF/, "")));
  if (list === null) throw badFile("The file has no list of memories.");
  const memories = list.map((item) => memoryOf(item, at)).filter((memory) => memory !== null);
  if (memories.length === 0 && list.length > 0) throw badFile("No entry of the file is a memory of mem0.");
  for (const memory of memories) yield { memory, foreign: true };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (cause) {
    throw badFile("The file is damaged or cut short: it cannot be read to its end.", cause);
  }
}
