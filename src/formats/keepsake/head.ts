import { headKeys } from "../reading/head-keys";

export const looksLikeKeepsake = (text: string): boolean =>
  (headKeys(text)?.has(1, "format") ?? false) && /"format"\s*:\s*"keepsake"/.test(text);
