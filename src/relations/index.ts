import type { Relation } from "../domain/relation";

/** Every file in this folder is one. There is no list to keep. */
export const relations: readonly Relation[] = Object.values(
  import.meta.glob<Relation>(["./*.ts", "!./index.ts", "!./*.test.ts"], { eager: true, import: "default" }),
);
