import type { Signal } from "../domain/signal";

/** Every file in this folder is one. There is no list to keep. */
export const signals: readonly Signal[] = Object.values(
  import.meta.glob<Signal>(["./*.ts", "!./index.ts", "!./*.test.ts"], { eager: true, import: "default" }),
);
