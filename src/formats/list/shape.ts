import type { FileHead } from "../../domain/format";
import { isKeepsakeMarkdown } from "../markdown/lines";
import { headKeys } from "../reading/head-keys";

const CONTROL = /[\0-\u0008\u000E-\u001F]/;

/** Plain text that is nobody else's: no JSON, no page of the web, nothing that no person has written. */
export function isPlainList({ name, text }: FileHead): boolean {
  if (!/\.(?:txt|md|markdown|text)$/i.test(name)) return false;
  const begin = text.trim();
  if (begin === "" || begin.startsWith("<") || CONTROL.test(text)) return false;
  return headKeys(begin) === null && !isKeepsakeMarkdown(begin);
}
