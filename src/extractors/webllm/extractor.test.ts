import { expect, test, vi } from "vitest";
import { chunk, engineSaying, MODEL, webllmWith } from "../../../test/webllm/injected-engine";
import { aWindow } from "../../../test/engine/window";
import { defineKind } from "../../domain/kind";
import type { Turn } from "../../domain/turn";

const kinds = [
  defineKind({
    id: "fact",
    layer: "semantic",
    asks: "what is lastingly true",
    cue: null,
    precedence: 0,
    halfLifeDays: 1,
    sensitive: false,
    steers: 0,
    verbatim: false,
  }),
];
const turns: readonly Turn[] = [
  { id: "t", site: "chatgpt", conversation: "c", role: "user", text: "I'm Mara and I moved to Lisbon", at: 0 },
];
const chat = aWindow({ turns, kinds });
const draft = { turn: 1, quote: "I moved to Lisbon", kind: "fact", text: "I moved to Lisbon." };

async function extractFrom(pieces: Iterable<string>) {
  const engine = engineSaying(pieces);
  const interrupt = vi.spyOn(engine, "interruptGenerate");
  const { webllm, load } = webllmWith(engine);
  await load();
  return { drafts: await webllm.extract(chat), interrupt };
}

test("a good answer becomes drafts, whatever pieces it comes in", async () => {
  const { drafts } = await extractFrom(
    JSON.stringify([draft, { ...draft, turn: 2 }, { ...draft, kind: "x" }]).match(/.{1,9}/g) ?? [],
  );
  expect(drafts).toEqual([
    { kind: "fact", text: "I moved to Lisbon.", quote: "I moved to Lisbon", turn: "t", confidence: 0.7 },
  ]);
});

test.each([
  ["nothing", []],
  ["an empty list", ["[]"]],
  ["talk", ["I am only a small model."]],
  ["broken JSON", ['[{"turn": 1, "quote": ']],
])("%s gives no drafts", async (_what, pieces) => {
  expect((await extractFrom(pieces)).drafts).toEqual([]);
});

test("an answer without end is cut, and what it says counts once", async () => {
  const { drafts, interrupt } = await extractFrom(
    (function* () {
      yield "[";
      for (;;) yield `${JSON.stringify(draft)},`;
    })(),
  );
  expect(drafts).toHaveLength(1);
  expect(interrupt).toHaveBeenCalled();
});

test("circles within one string are cut too", async () => {
  const { drafts } = await extractFrom(
    (function* () {
      yield '[{"turn": 1, "quote": "';
      for (;;) yield "I moved to ";
    })(),
  );
  expect(drafts).toEqual([]);
});

test("a chat longer than the model can read is asked in pieces", async () => {
  const engine = engineSaying(["[]"]);
  const asked = vi.spyOn(engine, "chatCompletion");
  const { webllm, load } = webllmWith(engine);
  await load();
  const text = "I like long walks on the beach. ".repeat(250);
  await webllm.extract({ ...chat, turns: turns.map((turn) => ({ ...turn, text })) });
  expect(asked.mock.calls.length).toBeGreaterThan(3);
});

test("a device that is lost while it answers is a failure, and the model can be loaded again", async () => {
  const engine = engineSaying(['[{"turn"'], {
    async chatCompletion() {
      return (async function* () {
        yield chunk("[");
        throw new Error("NDArray has already been disposed");
      })();
    },
    unload: () => Promise.reject(new Error("Object has already been disposed")),
  });
  const { webllm, load } = webllmWith(engine);
  await load();
  await expect(webllm.extract(chat)).rejects.toMatchObject({
    code: "model",
    message: expect.stringContaining("graphics processor stopped"),
  });
  expect(webllm.shelf.loaded).toBeNull();
  expect(await webllm.available()).toEqual({
    available: false,
    reason: expect.stringContaining("graphics processor stopped"),
  });
  await load();
  expect(webllm.shelf.loaded).toBe(MODEL);
  expect(await webllm.available()).toEqual({ available: true });
});

test("a model that hangs is given up, and says so", async () => {
  const { webllm, load } = webllmWith(engineSaying([], { chatCompletion: () => new Promise(() => undefined) }), {
    patience: 20,
  });
  await load();
  await expect(webllm.extract(chat)).rejects.toMatchObject({
    code: "model",
    message: expect.stringContaining("stopped"),
  });
  expect((await webllm.available()).available).toBe(false);
});

test("how fast it is, is told by the engine's own figures; another model starts anew", async () => {
  const usage = {
    prompt_tokens: 300,
    completion_tokens: 20,
    total_tokens: 320,
    extra: {
      e2e_latency_s: 5,
      prefill_tokens_per_s: 100,
      decode_tokens_per_s: 10,
      time_to_first_token_s: 3,
      time_per_output_token_s: 0.1,
    },
  };
  const { webllm, load } = webllmWith(
    engineSaying([], {
      async chatCompletion() {
        return (async function* () {
          yield chunk("[]");
          yield { ...chunk(""), choices: [], usage };
        })();
      },
    }),
  );
  await load();
  expect(webllm.speed()).toBeNull();
  await webllm.extract(chat);
  expect(webllm.speed()).toEqual({ read: 100, written: 10 });
  await load("SmolLM2-360M-Instruct");
  expect(webllm.speed()).toBeNull();
});

test("an abort ends the extraction at once; the model stays", async () => {
  const { webllm, load } = webllmWith(
    engineSaying({
      *[Symbol.iterator]() {
        for (let n = 0; ; n++) yield String(n);
      },
    }),
  );
  await load();
  const stop = new AbortController();
  setTimeout(() => stop.abort(), 20);
  await expect(webllm.extract(chat, stop.signal)).rejects.toMatchObject({ code: "cancelled" });
  expect(webllm.shelf.loaded).toBe(MODEL);
});

test("without a model there is nothing to extract with", async () => {
  const { webllm, load } = webllmWith(engineSaying(["[]"]));
  expect(await webllm.available()).toEqual({ available: false, reason: "No language model is loaded." });
  await expect(webllm.extract(chat)).rejects.toMatchObject({ code: "model" });
  await load();
  expect(await webllm.available()).toEqual({ available: true });
  await webllm.shelf.unload();
  expect((await webllm.available()).available).toBe(false);
});

test("without WebGPU it is not available, and every model says why", async () => {
  const { webllm, load } = webllmWith(engineSaying([]), { gpu: undefined });
  expect(await webllm.available()).toEqual({ available: false, reason: "No language model is loaded." });
  for (const { unavailable } of await webllm.shelf.options()) expect(unavailable).toContain("WebGPU");
  await expect(load()).rejects.toMatchObject({ code: "model" });
});
