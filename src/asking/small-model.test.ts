import { expect, test } from "vitest";
import { isSmall } from "./small-model";

test.each([
  [{ parameters: 494e6 }, true],
  [{ parameters: 1.2e9 }, false],
  [{ bytes: 491e6 }, true],
  [{ bytes: 806e6 }, false],
  [{ bytes: 0 }, true],
])("%j is small: %s", (size, small) => {
  expect(isSmall(size)).toBe(small);
});
