import type { FileHead } from "../../domain/format";
import { isKeepsakeMarkdown } from "../markdown/lines";
import { headKeys } from "../reading/head-keys";

/** Of what is no text: the units that no editor writes, but tabs and line ends. */
const isControl = (unit: number): boolean => unit < 9 || (unit > 13 && unit < 32);

const hasControls = (text: string): boolean =>
  Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)).some(isControl);

/** Plain text that is nobody else's: no JSON, no page of the web, nothing that no person has written. */
export function isPlainList({ name, text }: FileHead): boolean {
  if (!/\.(?:txt|md|markdown|text)$/i.test(name)) return false;
  const begin = text.trim();
  if (begin === "" || begin.startsWith("<") || hasControls(text)) return false;
  return headKeys(begin) === null && !isKeepsakeMarkdown(begin);
}
