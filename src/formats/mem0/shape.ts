import { headKeys } from "../reading/head-keys";

/** `get_all`'s results, the same as a bare list, or the platform's export. */
export function looksLikeMem0(text: string): boolean {
  const keys = headKeys(text);
  if (keys === null) return false;
  return keys.isList ? keys.sign === "memory" : keys.has(1, "results", "memories") && !keys.has(1, "format");
}
