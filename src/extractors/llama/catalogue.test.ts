import { expect, test } from "vitest";
import { choiceOf } from "./catalogue";
import { languageModels, memoryBytes } from "./models";

test("every model of the list is a GGUF file with a label, a size and an address that may be fetched", () => {
  expect(languageModels.length).toBeGreaterThan(4);
  for (const model of languageModels) {
    const choice = choiceOf(model.id);
    expect(choice).toMatchObject({ id: model.id, label: model.label, url: model.url, model });
    expect(choiceOf(model.url).url).toBe(model.url);
    expect(model.bytes).toBeLessThan(2 ** 31);
    expect(memoryBytes(model.bytes, model.bytesPerToken)).toBeGreaterThan(model.bytes + 250e6);
  }
  expect(new Set(languageModels.map(({ id }) => choiceOf(id).file)).size).toBe(languageModels.length);
});

test.each([
  [
    "https://huggingface.co/me/mine/blob/main/Mine-Q4.gguf?download=true#x",
    "https://huggingface.co/me/mine/resolve/main/Mine-Q4.gguf",
    "Mine-Q4 (huggingface.co)",
  ],
  [
    "http://localhost:8000/m%20one.gguf?token=1",
    "http://localhost:8000/m%20one.gguf?token=1",
    "m one (localhost:8000)",
  ],
  ["https://cdn-lfs.hf.co/x.GGUF", "https://cdn-lfs.hf.co/x.GGUF", "x (cdn-lfs.hf.co)"],
])("%s is the model at %s", (given, url, label) => {
  const choice = choiceOf(given);
  expect(choice).toMatchObject({ id: url, url, label, model: null });
  expect(choice.file).toMatch(/^[\w.-]{5,200}$/);
  expect(choiceOf(choice.id)).toEqual(choice);
});

test("a file of the user's own keeps its name", () => {
  expect(choiceOf("file:My model.gguf")).toEqual({
    id: "file:My model.gguf",
    label: "My model",
    url: null,
    file: "My model.gguf",
    model: null,
  });
});

test.each([
  ["http://models.example/x.gguf", "huggingface.co"],
  ["https://models.example/x.gguf", "choose it here"],
  ["https://huggingface.co.example/x.gguf", "huggingface.co"],
  ["https://huggingface.co/me/mine", ".gguf"],
  ["javascript:alert(1)", "https://"],
  ["file:../x.gguf", ".gguf"],
  ["file:x.bin", ".gguf"],
  ["GPT-5", "https://"],
  ["", "https://"],
])("%j is no model, and why", (given, says) => {
  expect(() => choiceOf(given)).toThrow(
    expect.objectContaining({ code: "bad-input", message: expect.stringContaining(says) }),
  );
});
