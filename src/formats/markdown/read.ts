import type { Imported } from "../../domain/format";
import { badFile } from "../reading/refusals";
import { wholeText } from "../reading/whole-text";
import { isKeepsakeMarkdown, memoryOf } from "./lines";

export async function* readMarkdown(text: AsyncIterable<string>, at: number): AsyncGenerator<Imported> {
  const file = (await wholeText(text)).replace(/^\uFEFF/, "").trimStart();
  if (!isKeepsakeMarkdown(file)) throw badFile("This is not a list that Keepsake has written.");
  let kind = "";
  for (const block of file.split(/\n(?=- |## )/).slice(1)) {
    const [first = "", ...rest] = block.split(/\r\n|\n/);
    if (first.startsWith("## ")) kind = first.slice(3).trim();
    const memory = first.startsWith("- ") ? memoryOf([first.slice(2), ...rest.map(outdented)], kind, at) : null;
    if (memory !== null) yield { memory };
  }
}

const outdented = (line: string): string => line.replace(/^ {2}/, "");
