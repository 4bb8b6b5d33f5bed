import { expect, test } from "vitest";
import { parts, understandBench } from "./options";

test("without a word it measures everything, at the sizes of the bars", () => {
  expect(understandBench([])).toEqual({ only: parts, sizes: [10_000, 100_000, 1_000_000], data: null });
});

test("parts, sizes and a data set can be named", () => {
  expect(understandBench(["--only", "recall,vectors", "--sizes", "500,2K,1m", "--data", "set.json"])).toEqual({
    only: ["vectors", "recall"],
    sizes: [500, 2_000, 1_000_000],
    data: "set.json",
  });
});

test.each([
  ["--only", "speed"],
  ["--sizes", "many"],
  ["--sizes", "-3"],
  ["--only", "recall,recall"],
])("%s %s is answered with how it is used", (flag, value) => {
  expect(() => understandBench([`${flag}=${value}`])).toThrow(/usage/);
});
