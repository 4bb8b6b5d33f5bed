import type { Embedder } from "../domain/embedder";

/** Every file in this folder is one. There is no list to keep. */
export const embedders: readonly Embedder[] = Object.values(
  import.meta.glob<Embedder>(["./*.ts", "!./index.ts", "!./*.test.ts"], { eager: true, import: "default" }),
);
