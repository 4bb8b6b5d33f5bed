import type { Check } from "../domain/check";

/** Every file in this folder is one. There is no list to keep. */
export const checks: readonly Check[] = Object.values(
  import.meta.glob<Check>(["./*.ts", "!./index.ts", "!./*.test.ts"], { eager: true, import: "default" }),
);
