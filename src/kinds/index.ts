import type { Kind } from "../domain/kind";

/** Every file in this folder is one. There is no list to keep. */
export const kinds: readonly Kind[] = Object.values(
  import.meta.glob<Kind>(["./*.ts", "!./index.ts", "!./*.test.ts"], { eager: true, import: "default" }),
);
