import type { Extractor } from "../domain/extractor";

/** Every file in this folder is one. There is no list to keep. */
export const extractors: readonly Extractor[] = Object.values(
  import.meta.glob<Extractor>(["./*.ts", "!./index.ts", "!./*.test.ts"], { eager: true, import: "default" }),
);
