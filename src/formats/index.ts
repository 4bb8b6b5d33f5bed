import type { Format } from "../domain/format";

/** Every file in this folder is one. There is no list to keep. */
export const formats: readonly Format[] = Object.values(
  import.meta.glob<Format>(["./*.ts", "!./index.ts", "!./*.test.ts"], { eager: true, import: "default" }),
);
