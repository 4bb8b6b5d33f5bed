import { afterEach, expect, test } from "vitest";
import { createWeights } from "./weights";

const folder = "https://models.example/mine/resolve/main/";
const other = "https://models.example/other/resolve/main/";
const weights = createWeights();
const never = new AbortController().signal;

/** Puts a file where web-llm would. */
async function keep(cacheName: string, url: string, body: unknown): Promise<void> {
  await (await caches.open(cacheName)).put(url, new Response(JSON.stringify(body)));
}

const keepList = (of: string): Promise<void> =>
  keep("webllm/model", `${of}ndarray-cache.json`, { records: [{ dataPath: "a.bin" }, { dataPath: "b.bin" }] });

afterEach(async () => {
  for (const name of await caches.keys()) await caches.delete(name);
});

test("a model is complete when its last part is here", async () => {
  expect(await weights.complete(folder)).toBe(false);
  await keepList(folder);
  await keep("webllm/model", `${folder}a.bin`, 1);
  expect(await weights.complete(folder)).toBe(false);
  await keep("webllm/model", `${folder}b.bin`, 2);
  expect(await weights.complete(folder)).toBe(true);
  expect(await weights.complete(other)).toBe(false);
});

test.each([null, {}, { records: "a.bin" }, { records: [] }, { records: [null] }])(
  "a list of parts that says %j is not complete",
  async (list) => {
    await keep("webllm/model", `${folder}ndarray-cache.json`, list);
    expect(await weights.complete(folder)).toBe(false);
  },
);

test("removing a model leaves the others", async () => {
  for (const of of [folder, other]) {
    await keepList(of);
    await keep("webllm/model", `${of}a.bin`, 1);
    await keep("webllm/config", `${of}mlc-chat-config.json`, {});
  }
  await weights.remove(folder);
  const left = await Promise.all(
    ["webllm/model", "webllm/config"].map(async (name) => (await caches.open(name)).keys()),
  );
  expect(left.flat().map(({ url }) => url)).toEqual([
    `${other}ndarray-cache.json`,
    `${other}a.bin`,
    `${other}mlc-chat-config.json`,
  ]);
});

test("a configuration that is here is not asked for again", async () => {
  await keep("webllm/config", `${folder}mlc-chat-config.json`, { quantization: "q4f16_1" });
  expect(await weights.config(folder, never)).toEqual({ quantization: "q4f16_1" });
});

test("an address without a model says so", async () => {
  const nowhere = new URL("/@fs/no/such/folder/", location.href).href;
  await expect(weights.config(nowhere, never)).rejects.toMatchObject({ code: "model" });
});
