import { afterEach, beforeEach, expect, test } from "vitest";
import { aWindow } from "../../../test/engine/window";
import { done, type Reply, startOllama, streaming } from "../../../test/ollama/local-server";
import { kinds } from "../../kinds";
import { createOllama } from "./extractor";

const MODEL = "ollama/qwen3:4b";
const turn = {
  id: "t",
  site: "s",
  conversation: "c",
  role: "user",
  text: "I'm Mara, I moved to Lisbon",
  at: 0,
} as const;
const chat = aWindow({ turns: [turn], kinds });
const entry = { turn: 1, quote: "I moved to Lisbon", kind: "fact", text: "I moved to Lisbon." };
const answer = JSON.stringify([entry]);

let server: Awaited<ReturnType<typeof startOllama>>;
beforeEach(async () => {
  server = await startOllama([{ name: "qwen3:4b", size: 2.6e9 }], streaming(answer.match(/.{1,9}/g) ?? []));
});
afterEach(() => server.stop());

async function ready(given: { readonly patience?: number; readonly pause?: number } = {}) {
  const ollama = createOllama({ address: server.address, ...given });
  ollama.optIn.switch(true);
  await ollama.shelf.load(MODEL, () => undefined, new AbortController().signal);
  return ollama;
}

test("before it is switched on, nothing is asked of the network", async () => {
  const ollama = createOllama({ address: server.address });
  expect(await ollama.available()).toEqual({ available: false, reason: "Ollama is not switched on." });
  expect(await ollama.shelf.options()).toEqual([]);
  await expect(ollama.shelf.load(MODEL, () => undefined, AbortSignal.timeout(1000))).rejects.toThrow("switched on");
  await expect(ollama.extract(chat)).rejects.toMatchObject({ code: "model" });
  await ollama.shelf.unload();
  expect(server.asked).toEqual([]);
  expect(ollama.requests()).toEqual([]);
});

test("switched on, its models can be chosen, and one that is, answers by the schema", async () => {
  const ollama = createOllama({ address: server.address });
  ollama.optIn.switch(true);
  expect(await ollama.shelf.options()).toEqual([
    {
      id: MODEL,
      label: "qwen3:4b (Ollama)",
      downloadBytes: 0,
      memoryBytes: 2.6e9,
      unavailable: null,
      downloaded: true,
    },
  ]);
  expect((await ollama.available()).available).toBe(false);
  const shares: number[] = [];
  await ollama.shelf.load(MODEL, ({ share }) => shares.push(share), new AbortController().signal);
  expect(shares).toEqual([0, 1]);
  expect(ollama.shelf.loaded).toBe(MODEL);
  expect(await ollama.available()).toEqual({ available: true });
  expect(ollama.speed()).toBeNull();
  expect(await ollama.extract(chat)).toMatchObject([{ turn: "t", quote: entry.quote, kind: "fact", text: entry.text }]);
  expect(ollama.speed()).toEqual({ read: 100, written: 10 });
  expect(server.asked.at(-1)).toMatchObject({
    path: "POST /api/chat",
    body: { model: "qwen3:4b", format: { type: "array" }, stream: true, think: false, options: { temperature: 0 } },
  });
});

test("every request is told, and that words of the chat are in one", async () => {
  const ollama = await ready();
  await ollama.shelf.options();
  await ollama.extract(chat);
  expect(ollama.requests()).toHaveLength(server.asked.length);
  for (const { origin } of ollama.requests()) expect(origin).toBe(server.address);
  expect(ollama.requests().filter(({ what }) => what.includes("messages of a chat"))).toHaveLength(1);
});

const failing =
  (status: number, body: string): Reply =>
  (_asked, response) =>
    void response.writeHead(status).end(body);

const brokenOff: Reply = (_asked, response) => {
  response.writeHead(200).write('{"message": {"content": "["}}\n', () => response.destroy());
};

test.each<[string, Reply, string]>([
  ["an origin that Ollama was not told of", failing(403, ""), "OLLAMA_ORIGINS="],
  ["a model that is gone", failing(404, '{"error": "model not found"}'), "this model no longer"],
  ["too little memory", failing(500, '{"error": "model requires more system memory (5.6 GiB)"}'), "smaller one"],
  ["another failure", failing(500, '{"error": "llama runner terminated"}'), "llama runner terminated"],
  ["a failure without a word", failing(502, "<html>"), "502"],
  ["an error in the stream", failing(200, '{"error": "unexpected EOF"}\n'), "unexpected EOF"],
  ["a stream that is none", failing(200, "<html>\n"), "cannot be read"],
  ["nothing", failing(200, ""), "broke off"],
  ["a stream without an end", failing(200, '{"message": {"content": "["}}\n'), "broke off"],
  ["a connection that breaks", brokenOff, "broke off"],
])("%s is a failure in words", async (_what, reply, says) => {
  const ollama = await ready({ pause: 50 });
  server.answer(reply);
  await expect(ollama.extract(chat)).rejects.toThrow(says);
  expect(await ollama.available()).toEqual({ available: false, reason: expect.stringContaining(says) });
});

test("after a failure it is tried again in a while, but not a model that is gone", async () => {
  const ollama = await ready({ pause: 20 });
  server.answer(failing(500, ""));
  await expect(ollama.extract(chat)).rejects.toMatchObject({ code: "model" });
  await new Promise((next) => setTimeout(next, 30));
  expect(await ollama.available()).toEqual({ available: true });
  server.answer(failing(404, ""));
  await expect(ollama.extract(chat)).rejects.toMatchObject({ code: "not-found" });
  await new Promise((next) => setTimeout(next, 30));
  expect((await ollama.available()).available).toBe(false);
  expect(ollama.shelf.loaded).toBeNull();
});

test.each([
  ["odd pieces", [`${answer.slice(0, 5)}`, "", answer.slice(5)], 1],
  ["talk", ["I am only a model."], 0],
  ["an empty answer", [""], 0],
])("%s: what can be read is kept", async (_what, pieces, count) => {
  const ollama = await ready();
  server.answer(streaming(pieces));
  expect(await ollama.extract(chat)).toHaveLength(count);
});

test("an answer that is cut between lines and letters is read all the same", async () => {
  const ollama = await ready();
  const lines = `${JSON.stringify({ message: { content: answer.replace("moved", "mövd") } })}\n${JSON.stringify(done)}`;
  const bytes = new TextEncoder().encode(lines);
  server.answer(async (_asked, response) => {
    for (const byte of bytes) {
      response.write(Uint8Array.of(byte));
      if (byte > 127) await new Promise((next) => setTimeout(next, 2));
    }
    response.end();
  });
  expect(await ollama.extract(chat)).toMatchObject([{ quote: expect.stringContaining("mövd") }]);
});

test("an answer without end is cut, and Ollama is told to stop", async () => {
  const ollama = await ready();
  let isStopped = false;
  server.answer(async (asked, response) => {
    response.on("close", () => (isStopped = !response.writableFinished));
    await streaming(Array.from({ length: 5000 }, () => `${answer.slice(1, -1)},`))(asked, response);
  });
  expect(await ollama.extract(chat)).toHaveLength(1);
  await expect.poll(() => isStopped).toBe(true);
});

test("an abort ends it at once; the model stays", async () => {
  const ollama = await ready();
  server.answer(() => undefined);
  const stop = new AbortController();
  setTimeout(() => stop.abort(), 20);
  await expect(ollama.extract(chat, stop.signal)).rejects.toMatchObject({ code: "cancelled" });
  expect(await ollama.available()).toEqual({ available: true });
});

test("a server that says nothing is given up", async () => {
  const ollama = await ready({ patience: 50 });
  server.answer(() => undefined);
  await expect(ollama.extract(chat)).rejects.toThrow("stopped answering");
});

test("where Ollama does not run, or has no model, the list says so", async () => {
  const ollama = await ready();
  const why = async (): Promise<string | null | undefined> => (await ollama.shelf.options())[0]?.unavailable;
  await server.stop();
  expect(await why()).toContain("Is it running?");
  await expect(ollama.extract(chat)).rejects.toThrow("Is it running?");
  server = await startOllama([], streaming([]));
  const empty = createOllama({ address: server.address });
  empty.optIn.switch(true);
  expect((await empty.shelf.options())[0]?.unavailable).toContain("ollama pull");
});

test("its models are fetched and removed in Ollama itself; switched off, none is chosen", async () => {
  const ollama = await ready();
  await expect(ollama.shelf.remove(MODEL)).rejects.toThrow("ollama rm qwen3:4b");
  await ollama.shelf.unload();
  expect(server.asked.at(-1)?.body).toMatchObject({ model: "qwen3:4b", messages: [], keep_alive: 0 });
  await ollama.shelf.load(MODEL, () => undefined, new AbortController().signal);
  ollama.optIn.switch(false);
  expect(ollama.shelf.loaded).toBeNull();
  ollama.optIn.switch(true);
  expect((await ollama.available()).available).toBe(false);
});

test("a load that is stopped leaves no model", async () => {
  const ollama = createOllama({ address: server.address });
  ollama.optIn.switch(true);
  await expect(ollama.shelf.load(MODEL, () => undefined, AbortSignal.abort())).rejects.toMatchObject({
    code: "cancelled",
  });
  expect(ollama.shelf.loaded).toBeNull();
});
