import { wrap } from "comlink";
import { afterAll, afterEach, beforeEach, expect, test } from "vitest";
import { tinyModel } from "../../../test/llama/tiny-model";
import type { OpenLlama } from "../../../test/llama/worker";
import type { Turn } from "../../domain/turn";

const worker = new Worker(new URL("../../../test/llama/worker.ts", import.meta.url), { type: "module" });
const llama = await wrap<OpenLlama>(worker)();
const turns: readonly Turn[] = [
  { id: "t", site: "chatgpt", conversation: "c", role: "user", text: "I moved to Lisbon", at: 0 },
];
const model = tinyModel('"{]},1');

const folder = async (): Promise<FileSystemDirectoryHandle> =>
  (await navigator.storage.getDirectory()).getDirectoryHandle("models", { create: true });

/** Puts a file where the popup puts those that the user chooses. */
async function give(name: string, content: Blob): Promise<string> {
  const stream = await (await (await folder()).getFileHandle(name, { create: true })).createWritable();
  await stream.write(content);
  await stream.close();
  return llama.add(`file:${name}`);
}

let id = "";
beforeEach(async () => {
  id = await give("tiny.gguf", model);
});
afterEach(async () => {
  await llama.unload();
  for await (const name of (await folder()).keys()) await (await folder()).removeEntry(name);
});
afterAll(() => worker.terminate());

test("a file of the user's own is loaded, asked, and let go", async () => {
  expect((await llama.options()).at(-1)).toMatchObject({ id, downloadBytes: model.size, downloaded: true });
  expect(await llama.available()).toMatchObject({ available: false });
  await llama.load(id);
  expect(await llama.available()).toEqual({ available: true });
  // It says nothing of use, and so nothing comes of it.
  expect(await llama.extract(turns)).toEqual([]);
  const { read, written } = (await llama.speed()) ?? { read: 0, written: 0 };
  expect(Math.min(read, written)).toBeGreaterThan(1);
  await llama.unload();
  expect(await llama.loaded()).toBeNull();
});

test("it is stopped at once, and answers the next question", async () => {
  await llama.load(id);
  const extracting = llama.extract(turns);
  await llama.stop();
  await expect(extracting).rejects.toThrow("Stopped");
  expect(await llama.loaded()).toBe(id);
  expect(await llama.extract(turns)).toEqual([]);
});

test("a loading that is stopped leaves nothing loaded, and can be tried again", async () => {
  const loading = llama.load(id);
  await llama.stop();
  await expect(loading).rejects.toThrow("paused");
  expect(await llama.loaded()).toBeNull();
  await llama.load(id);
  expect(await llama.loaded()).toBe(id);
});

test("a damaged file is refused in words, and stays the user's own", async () => {
  const broken = await give("broken.gguf", model.slice(0, 100_000));
  await expect(llama.load(broken)).rejects.toThrow("damaged");
  expect((await llama.options()).at(-1)).toMatchObject({ id: broken, downloaded: true });
  await llama.remove(broken);
  expect((await llama.options()).map((option) => option.id)).not.toContain(broken);
});

test("a download comes into the folder under its name, whole", async () => {
  await llama.download(URL.createObjectURL(model), "fetched.gguf", 1e9);
  const file = await (await (await folder()).getFileHandle("fetched.gguf")).getFile();
  expect(new Uint8Array(await file.arrayBuffer())).toEqual(new Uint8Array(await model.arrayBuffer()));
  await llama.load(await llama.add("file:fetched.gguf"));
});

test("what is not a model is not kept", async () => {
  const page = URL.createObjectURL(new Blob(["<!doctype html>"]));
  await expect(llama.download(page, "page.gguf", 1e9)).rejects.toThrow("not a language model");
  const names: string[] = [];
  for await (const name of (await folder()).keys()) names.push(name);
  expect(names).toEqual(["tiny.gguf"]);
});
