import { expect, test } from "vitest";
import { Failure } from "../../domain/failure";
import { isDamage, modelFailure } from "./trouble";

test.each([
  ["QuotaExceededError: The disk is full.", "no room left"],
  ["RuntimeError: Aborted(Cannot enlarge memory arrays)", "memory is too small"],
  ["RangeError: WebAssembly.Memory(): could not allocate memory", "memory is too small"],
  ["std::bad_alloc failed to load model", "memory is too small"],
  ["unknown model architecture: 'mamba9' failed to load model", "does not know this kind"],
  ["RuntimeError: memory access out of bounds", "crashed"],
  ["wllama has crashed, please reload the module", "crashed"],
  ["TypeError: Failed to fetch", "broke off"],
  ["something new", "something new"],
])("%s: a person is told of it", (said, tells) => {
  const failure = modelFailure(new Error(said));
  expect(failure.code).toBe("model");
  expect(failure.message).toContain(tells);
  expect(isDamage(new Error(said))).toBe(false);
});

test.each([
  "tensor 'output.weight' data is not within the file bounds, model is corrupted or incomplete",
  "gguf_init_from_reader: invalid magic characters: 'hell', expected 'GGUF'",
  "gguf_init_from_reader: bad GGUF version: 0 failed to read header",
])("%s: the file is damaged", (said) => {
  expect(isDamage(new Error(said))).toBe(true);
});

test("what is told already stays as it is told", () => {
  const failure = new Failure("not-found", "failed to load model");
  expect(modelFailure(failure)).toBe(failure);
  expect(isDamage(failure)).toBe(false);
});
