import { expect, test } from "vitest";
import { Failure } from "../../domain/failure";
import { choiceOf, customChoice, engineAddress } from "./catalogue";

const like = "Qwen2.5-0.5B-Instruct";
const custom = (given: { readonly url: string; readonly like: string }) =>
  customChoice({ extractor: "webllm", ...given });

test("a model of the list has the public weights", () => {
  expect(choiceOf(like)).toMatchObject({ id: like, label: "Qwen2.5 0.5B", folder: null });
});

test.each([
  ["https://models.example/mine", "https://models.example/mine/"],
  ["https://models.example/mine/mlc-chat-config.json?x=1#y", "https://models.example/mine/"],
  ["http://localhost:8000/model/", "http://localhost:8000/model/"],
  ["https://huggingface.co/me/mine", "https://huggingface.co/me/mine/resolve/main/"],
  ["https://huggingface.co/me/mine/resolve/dev/", "https://huggingface.co/me/mine/resolve/dev/"],
])("%s names the folder %s", (url, folder) => {
  const choice = custom({ url, like });
  expect(choice.folder).toBe(folder);
  expect(choiceOf(choice.id)).toEqual(choice);
});

test("web-llm finds the files where they lie, with or without Hugging Face's path", () => {
  for (const folder of ["http://localhost:8000/model/", "https://huggingface.co/me/mine/resolve/main/"]) {
    const address = engineAddress(folder);
    expect(address).toMatch(/.+\/resolve\/.+\/$/);
    expect(new URL("params_shard_0.bin", address).href).toBe(`${folder}params_shard_0.bin`);
  }
});

test.each(["http://models.example/mine/", "file:///etc/passwd", "javascript:alert(1)", "mine", ""])(
  "%j is no address of a model",
  (url) => {
    expect(() => custom({ url, like })).toThrow(expect.objectContaining({ code: "bad-input" }));
  },
);

test("an unknown model is not found", () => {
  expect(() => choiceOf("GPT-5")).toThrow(Failure);
  expect(() => custom({ url: "https://models.example/mine", like: "GPT-5" })).toThrow("GPT-5");
});
