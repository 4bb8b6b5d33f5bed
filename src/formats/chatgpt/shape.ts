import { headKeys } from "../reading/head-keys";

export function looksLikeChatgpt(text: string): boolean {
  const sign = headKeys(text)?.sign;
  return sign === "mapping" || sign === "current_node";
}
