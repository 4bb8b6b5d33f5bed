import { expect, test, vi } from "vitest";
import { engineSaying, llamaWith, MODEL } from "../../../test/llama/injected-engine";
import { aWindow } from "../../../test/engine/window";
import type { Turn } from "../../domain/turn";
import { kinds } from "../../kinds";

const turns: readonly Turn[] = [
  { id: "t", site: "chatgpt", conversation: "c", role: "user", text: "I'm Mara and I moved to Lisbon", at: 0 },
];
const chat = aWindow({ turns, kinds });
const draft = { turn: 1, quote: "I moved to Lisbon", kind: "fact", text: "I moved to Lisbon." };
const endless = {
  *[Symbol.iterator]() {
    for (let n = 0; ; n++) yield String(n);
  },
};

test("without a model there is nothing to extract with", async () => {
  const { llama, load } = llamaWith(engineSaying(["[]"]));
  expect(llama).toMatchObject({ pace: "unhurried", languages: null });
  expect(await llama.available()).toEqual({ available: false, reason: "No language model is loaded." });
  await expect(llama.extract(chat)).rejects.toMatchObject({ code: "model" });
  await load();
  expect(await llama.available()).toEqual({ available: true });
});

test("an answer becomes drafts, and its speed is told until another model comes", async () => {
  const { llama, load } = llamaWith(engineSaying(JSON.stringify([draft]).match(/.{1,9}/g) ?? []));
  await load();
  expect(llama.speed?.()).toBeNull();
  expect(await llama.extract(chat)).toMatchObject([{ kind: "fact", text: "I moved to Lisbon.", turn: "t" }]);
  expect(llama.speed?.()).toEqual({ read: 10, written: 4 });
  await load();
  expect(llama.speed?.()).toBeNull();
});

test("it is asked for the schema, without chance, and without an end in view", async () => {
  const engine = engineSaying(["[]"]);
  const asked = vi.spyOn(engine, "createChatCompletion");
  const { llama, load } = llamaWith(engine);
  await load();
  await llama.extract(chat);
  expect(asked.mock.calls[0]?.[0]).toMatchObject({
    temperature: 0,
    max_tokens: expect.any(Number),
    response_format: { type: "json_schema", json_schema: { schema: { type: "array" } } },
    messages: [{ role: "system" }, { role: "user", content: expect.stringContaining("I'm Mara") }],
  });
});

test("an answer that runs in circles is cut, and what it says counts once", async () => {
  const { llama, load } = llamaWith(
    engineSaying(
      (function* () {
        yield "[";
        for (;;) yield `${JSON.stringify(draft)},`;
      })(),
    ),
  );
  await load();
  expect(await llama.extract(chat)).toHaveLength(1);
  expect(llama.shelf.loaded).toBe(MODEL);
});

test("an abort ends the extraction at once; the model stays", async () => {
  const { llama, load } = llamaWith(engineSaying(endless));
  await load();
  const stop = new AbortController();
  setTimeout(() => stop.abort(), 20);
  await expect(llama.extract(chat, stop.signal)).rejects.toMatchObject({ code: "cancelled" });
  expect(llama.shelf.loaded).toBe(MODEL);
});

test("who waits for an answer when the model is let go is told so", async () => {
  const { llama, load } = llamaWith(engineSaying([], { createChatCompletion: () => new Promise(() => undefined) }));
  await load();
  const extracting = llama.extract(chat);
  await llama.shelf.unload();
  await expect(extracting).rejects.toMatchObject({ code: "cancelled" });
});

test("a crash while it answers is a failure, the slot is empty, and the model can be loaded again", async () => {
  const { llama, load } = llamaWith(
    engineSaying([], { createChatCompletion: () => Promise.reject(new WebAssembly.RuntimeError("unreachable")) }),
  );
  await load();
  await expect(llama.extract(chat)).rejects.toMatchObject({
    code: "model",
    message: expect.stringContaining("crashed"),
  });
  expect(await llama.available()).toEqual({ available: false, reason: "No language model is loaded." });
  await load();
  expect(llama.shelf.loaded).toBe(MODEL);
});
