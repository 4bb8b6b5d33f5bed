import { expect, test } from "vitest";
import type { ModelInfo } from "../../messaging/model-info";
import { isStrong, offeredModels } from "./offered-models";

const model = (id: string, megabytes: number, unavailable: string | null = null): ModelInfo => ({
  id,
  label: id,
  extractor: "x",
  runs: "somewhere",
  downloadBytes: megabytes * 1e6,
  memoryBytes: 1,
  unavailable,
  downloaded: false,
});
const offered = (...models: readonly ModelInfo[]): readonly string[] => offeredModels(models).map(({ id }) => id);

test("one that is quick to get and two that gain, smallest first", () => {
  expect(offered(model("d", 2000), model("b", 400), model("c", 900), model("a", 200), model("e", 3000))).toEqual([
    "a",
    "c",
    "d",
  ]);
});

test("what cannot run here is not offered", () => {
  expect(offered(model("a", 200, "No adapter."), model("b", 400), model("c", 900, "No adapter."))).toEqual(["b"]);
  expect(offered(model("a", 200, "No adapter."))).toEqual([]);
});

test("the browser's own has nothing to download, and gains", () => {
  expect(isStrong(model("own", 0))).toBe(true);
  expect(isStrong(model("small", 300))).toBe(false);
});
