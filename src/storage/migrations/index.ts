import type { Migration } from "../../domain/migration";

/** Every file in this folder is one. There is no list to keep. */
export const migrations: readonly Migration[] = Object.values(
  import.meta.glob<Migration>(["./*.ts", "!./index.ts", "!./*.test.ts"], { eager: true, import: "default" }),
);
