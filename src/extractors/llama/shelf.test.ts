import { expect, test, vi } from "vitest";
import { engineSaying, folderWith, llamaWith, MODEL } from "../../../test/llama/injected-engine";
import { choiceOf } from "./catalogue";

const URL_OF_MINE = "http://localhost:8000/mine.gguf";
const add = (llama: ReturnType<typeof llamaWith>["llama"], url: string): string =>
  llama.shelf.custom?.add({ extractor: "llama", url, like: null }) ?? "";

test("a model is downloaded once, and the request is there to be seen", async () => {
  const { llama, load, told } = llamaWith(engineSaying([]));
  expect((await llama.shelf.options()).every(({ downloaded }) => !downloaded)).toBe(true);
  await load();
  expect(llama.shelf.loaded).toBe(MODEL);
  expect(told.map(({ note }) => note)).toEqual(["Downloading: 0 of 0 MB", "Moving into memory", "Ready"]);
  expect(told.map(({ share }) => share)).toEqual([0.45, 0.9, 1]);
  const { downloaded } = (await llama.shelf.options()).find(({ id }) => id === MODEL) ?? {};
  expect(downloaded).toBe(true);
  await load();
  expect(llama.requests?.()).toEqual([
    { origin: "https://huggingface.co", what: "Downloading the language model Qwen2.5 0.5B (Apache 2.0)", at: 7 },
  ]);
});

test("another model takes the first one's place, and unloading frees it", async () => {
  const engine = engineSaying([]);
  const exit = vi.spyOn(engine, "exit");
  const { llama, load } = llamaWith(engine);
  await load();
  await load("Llama-3.2-1B-Instruct-Q4_K_M-GGUF");
  expect(exit).toHaveBeenCalledTimes(1);
  await llama.shelf.unload();
  expect(exit).toHaveBeenCalledTimes(2);
  expect(llama.shelf.loaded).toBeNull();
});

test("what is too large, or cannot run here, is refused before it is downloaded", async () => {
  const folder = folderWith();
  const small = llamaWith(engineSaying([]), { memoryLimit: 1e9, folder });
  await expect(small.load("Qwen2.5-1.5B-Instruct-Q4_K_M-GGUF")).rejects.toThrow(/1\.5 GB of memory/);
  const old = llamaWith(engineSaying([]), { reason: "This browser is too old.", folder });
  await expect(old.load()).rejects.toMatchObject({ code: "model", message: "This browser is too old." });
  expect(folder.names.size).toBe(0);
  for (const { unavailable } of await old.llama.shelf.options()) expect(unavailable).toContain("too old");
});

test("a model of the user's own stands on the shelf with its file's size until it is removed", async () => {
  const folder = folderWith(["mine.gguf"]);
  const { llama, load } = llamaWith(engineSaying([]), { folder });
  const id = add(llama, "file:mine.gguf");
  expect((await llama.shelf.options()).at(-1)).toMatchObject({ id, label: "mine", downloadBytes: 4, downloaded: true });
  await load(id);
  expect(llama.shelf.loaded).toBe(id);
  await llama.shelf.remove(id);
  expect(llama.shelf.loaded).toBeNull();
  expect(folder.names.size).toBe(0);
  expect((await llama.shelf.options()).map((option) => option.id)).not.toContain(id);
  await expect(load(id)).rejects.toMatchObject({
    code: "not-found",
    message: expect.stringContaining("Choose it again"),
  });
});

test.each([
  [URL_OF_MINE, "download it anew", 0],
  ["file:mine.gguf", "Choose another one", 1],
])("a damaged file (%s): %s", async (url, says, left) => {
  const folder = folderWith([choiceOf(url).file]);
  const { llama, load } = llamaWith(
    async (complain) =>
      engineSaying([], {
        loadModel: () => Promise.resolve(complain("model is corrupted or incomplete")),
        getLoadedContextInfo: () => ({ n_vocab: 0 }),
      }),
    { folder },
  );
  await expect(load(add(llama, url))).rejects.toMatchObject({ code: "model", message: expect.stringContaining(says) });
  expect(folder.names.size).toBe(left);
  expect(llama.shelf.loaded).toBeNull();
});

test("a worker that does not start is a failure, not a wait", async () => {
  const { load } = llamaWith(async (complain) =>
    engineSaying([], { loadModel: () => new Promise(() => complain(new Event("error"))) }),
  );
  await expect(load()).rejects.toMatchObject({ code: "model", message: expect.stringContaining("crashed") });
});

test("a loading that is stopped ends the engine, and the next one waits for it", async () => {
  const stop = new AbortController();
  const engine = engineSaying([], { loadModel: () => new Promise(() => stop.abort()) });
  const exit = vi.spyOn(engine, "exit");
  const engines = [engine, engineSaying([])];
  const { llama, load } = llamaWith(async () => engines.shift() ?? engine);
  const first = load(MODEL, stop.signal);
  const second = load("SmolLM2-360M-Instruct-Q8_0-GGUF");
  await expect(first).rejects.toMatchObject({ code: "cancelled" });
  await second;
  expect(exit).toHaveBeenCalledTimes(1);
  expect(llama.shelf.loaded).toBe("SmolLM2-360M-Instruct-Q8_0-GGUF");
});
