import { expect, test } from "vitest";
import { createPromptApi } from "./prompt-api/extractor";
import { lendBuiltInModel } from "./prompt-api/lend";

test("this browser says whether it has a model of its own, and if not, why", async () => {
  const lending = new AbortController();
  lendBuiltInModel(lending.signal);
  const { shelf } = createPromptApi();
  const from = performance.now();
  const [option, ...others] = await shelf.options();
  expect(others).toEqual([]);
  expect(performance.now() - from, "a document that lends answers at once").toBeLessThan(900);
  const expected =
    globalThis.LanguageModel === undefined ? "no language model of its own" : "cannot run on this device";
  expect(option?.unavailable).toContain(expected);
  await expect(shelf.load(option?.id ?? "", () => undefined, lending.signal)).rejects.toThrow(expected);
  lending.abort();
});
