import { expect, test } from "vitest";
import { memoryLimit, threadCount } from "./device";

test.each([
  [{ deviceMemory: 4 }, 2 * 2 ** 30],
  [{ deviceMemory: 8 }, 4 * 2 ** 30],
  [{}, 4 * 2 ** 30],
  [undefined, 4 * 2 ** 30],
])("of %j, a model may take %d bytes: never more than wasm can have", (navigator, limit) => {
  expect(memoryLimit(navigator)).toBe(limit);
});

test.each([
  [true, 8, 4],
  [true, 2, 1],
  [true, 1, 1],
  [true, 64, 8],
  [false, 8, 1],
])("isolated: %j, %d processors: %d threads", (isolated, processors, count) => {
  expect(threadCount(isolated, processors)).toBe(count);
});
