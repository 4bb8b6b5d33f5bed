import type { Topic } from "../domain/topic";

/** Every file in this folder is one. There is no list to keep. */
export const topics: readonly Topic[] = Object.values(
  import.meta.glob<Topic>(["./*.ts", "!./index.ts", "!./*.test.ts"], { eager: true, import: "default" }),
);
