import { afterEach, expect, test } from "vitest";
import { createRequestLedger } from "../../asking/request-ledger";
import { createWeights } from "./weights";

const folder = "https://models.example/mine/resolve/main/";
const other = "https://models.example/other/resolve/main/";
const ledger = createRequestLedger();
const weights = createWeights(ledger);
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

test("a list of parts that cannot be read is not complete", async () => {
  await (await caches.open("webllm/model")).put(`${folder}ndarray-cache.json`, new Response('{"records": [{"da'));
  expect(await weights.complete(folder)).toBe(false);
  expect(await weights.mend(folder)).toBe(true);
  expect(await (await caches.open("webllm/model")).keys()).toEqual([]);
});

test("mending takes away what is not whole, of this model only", async () => {
  const parts = [
    { dataPath: "a.bin", nbytes: 3 },
    { dataPath: "b.bin", nbytes: 3 },
  ];
  for (const of of [folder, other]) {
    await keep("webllm/model", `${of}ndarray-cache.json`, { records: parts });
    await keep("webllm/model", `${of}tokenizer.json`, {});
    await keep("webllm/model", `${of}a.bin`, 123);
    await keep("webllm/model", `${of}b.bin`, 123);
    await keep("webllm/config", `${of}mlc-chat-config.json`, {});
  }
  expect(await weights.mend(folder)).toBe(false);
  await keep("webllm/model", `${folder}b.bin`, 12);
  await (await caches.open("webllm/config")).put(`${folder}mlc-chat-config.json`, new Response("{"));
  expect(await weights.mend(folder)).toBe(true);
  expect(await weights.complete(folder)).toBe(false);
  expect(await weights.complete(other)).toBe(true);
  const left = async (name: string) =>
    (await (await caches.open(name)).keys()).filter(({ url }) => url.startsWith(folder));
  expect(await left("webllm/model")).toHaveLength(3);
  expect(await left("webllm/config")).toEqual([]);
  expect(await weights.mend(folder)).toBe(false);
});

test("a configuration that is here is not asked for again", async () => {
  await keep("webllm/config", `${folder}mlc-chat-config.json`, { quantization: "q4f16_1" });
  expect(await weights.config(folder, never)).toEqual({ quantization: "q4f16_1" });
  expect(ledger.requests()).toEqual([]);
});

test("an address without a model says so", async () => {
  const nowhere = new URL("/@fs/no/such/folder/", location.href).href;
  await expect(weights.config(nowhere, never)).rejects.toMatchObject({ code: "model" });
  expect(ledger.requests()).toMatchObject([{ origin: location.origin }]);
});
