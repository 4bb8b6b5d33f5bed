import type { View } from "../manager/view";

/** Every file in this folder is one. There is no list to keep. */
export const views: readonly View[] = Object.values(
  import.meta.glob<View>(["./*.ts", "!./index.ts", "!./*.test.ts"], { eager: true, import: "default" }),
).toSorted((a, b) => a.place - b.place);
