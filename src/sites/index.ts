import type { Site } from "../domain/site";

/** Every file in this folder is one. There is no list to keep. */
export const sites: readonly Site[] = Object.values(
  import.meta.glob<Site>(["./*.ts", "!./index.ts", "!./*.test.ts"], { eager: true, import: "default" }),
);
