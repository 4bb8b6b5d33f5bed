import { afterEach, expect, test } from "vitest";
import { aWindow } from "../../../test/engine/window";
import { type MadeUp, madeUpModel } from "../../../test/prompt-api/made-up-model";
import type { ModelProgress } from "../../domain/extractor";
import { kinds } from "../../kinds";
import { createPromptApi } from "./extractor";
import { lendBuiltInModel } from "./lend";

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
const MODEL = "prompt-api/built-in";

let lending = new AbortController();
afterEach(() => lending.abort());

/** The extractor as in the worker, and the model as in the document; between them the real channel. */
async function promptApiWith(given: Partial<MadeUp>, patience = 60_000) {
  const { api, model } = madeUpModel(given);
  lending = new AbortController();
  lendBuiltInModel(lending.signal, api);
  const promptApi = createPromptApi({ patience });
  const told: ModelProgress[] = [];
  const load = (signal = new AbortController().signal) => promptApi.shelf.load(MODEL, (now) => told.push(now), signal);
  return { promptApi, model, load, told };
}

test("a model that is there answers by the schema, each window afresh", async () => {
  const { promptApi, model, load } = await promptApiWith({ answer: () => answer.match(/.{1,9}/g) ?? [] });
  expect(await promptApi.shelf.options()).toMatchObject([{ id: MODEL, unavailable: null, downloaded: true }]);
  expect((await promptApi.available()).available).toBe(false);
  await load();
  expect(promptApi.shelf.loaded).toBe(MODEL);
  expect(await promptApi.available()).toEqual({ available: true });
  const long = { ...turn, text: "I like long walks. ".repeat(300) };
  expect(await promptApi.extract({ ...chat, turns: [turn, long] })).toMatchObject([{ quote: entry.quote, turn: "t" }]);
  expect(model.prompted.length).toBeGreaterThan(2);
  for (const { heardBefore, options } of model.prompted) {
    expect(heardBefore).toEqual([expect.stringContaining("Kinds of facts")]);
    expect(options).toMatchObject({ responseConstraint: { type: "array" }, omitResponseConstraintInput: true });
  }
  expect(model.created.at(-1)?.expectations).toMatchObject({
    expectedInputs: [{ type: "text", languages: ["en", "es", "ja"] }],
  });
  expect(model.live, "the one with the instructions is kept").toBe(1);
  expect(promptApi.speed()?.written).toBeGreaterThan(0);
  expect(promptApi.speed()?.read).toBeGreaterThan(0);
  await promptApi.shelf.unload();
  expect(model.live).toBe(0);
  expect(promptApi.speed()).toBeNull();
});

test("a download tells how far it is", async () => {
  const { load, told, promptApi } = await promptApiWith({ availability: "downloadable", isClicked: true });
  expect(await promptApi.shelf.options()).toMatchObject([{ unavailable: null, downloaded: false }]);
  await load();
  expect(told.map(({ share }) => share)).toEqual([0, 0, 0.5, 1, 1]);
  expect(promptApi.shelf.loaded).toBe(MODEL);
});

test("a download that needs a click says so; stopped, it leaves no model", async () => {
  const { load, promptApi, model } = await promptApiWith({ availability: "downloading" });
  await expect(load()).rejects.toMatchObject({ code: "model", message: expect.stringContaining("click") });
  model.isClicked = true;
  const stop = new AbortController();
  setTimeout(() => stop.abort(), 8);
  await expect(load(stop.signal)).rejects.toMatchObject({ code: "cancelled" });
  expect(promptApi.shelf.loaded).toBeNull();
  await new Promise((next) => setTimeout(next, 20));
  expect(model.availability, "the browser was told, too").toBe("downloading");
  await load();
  expect(promptApi.shelf.loaded).toBe(MODEL);
});

test("a device that cannot run it says so", async () => {
  const { promptApi, load } = await promptApiWith({ availability: "unavailable" });
  expect((await promptApi.shelf.options())[0]?.unavailable).toContain("cannot run on this device");
  await expect(load()).rejects.toThrow("cannot run on this device");
});

test("where no document lends one there is none, and that is found out once", async () => {
  const promptApi = createPromptApi();
  expect((await promptApi.shelf.options())[0]?.unavailable).toContain("no language model of its own");
  const from = performance.now();
  await promptApi.shelf.options();
  expect(performance.now() - from).toBeLessThan(500);
  await expect(promptApi.extract(chat)).rejects.toMatchObject({ code: "model" });
});

const failing = (name: string) => () => {
  throw new DOMException("no", name);
};

test.each([
  ["QuotaExceededError", "too long"],
  ["InvalidStateError", "stopped"],
  ["SomethingNew", "SomethingNew"],
])("%s is a failure in words; it can be chosen again", async (name, says) => {
  const { promptApi, model, load } = await promptApiWith({ answer: failing(name) });
  await load();
  await expect(promptApi.extract(chat)).rejects.toMatchObject({
    code: "model",
    message: expect.stringContaining(says),
  });
  expect(await promptApi.available()).toEqual({ available: false, reason: expect.stringContaining(says) });
  expect(model.live).toBe(0);
  model.answer = () => [answer];
  await load();
  expect(await promptApi.extract(chat)).toHaveLength(1);
});

test("an answer without end is cut", async () => {
  const { promptApi, load } = await promptApiWith({
    *answer() {
      yield "[";
      for (;;) yield `${answer.slice(1, -1)},`;
    },
  });
  await load();
  expect(await promptApi.extract(chat)).toHaveLength(1);
});

test("an abort ends it at once; the model stays, and can be asked again", async () => {
  const { promptApi, model, load } = await promptApiWith({
    *answer() {
      for (let n = 0; ; n++) yield String(n);
    },
  });
  await load();
  const stop = new AbortController();
  setTimeout(() => stop.abort(), 20);
  await expect(promptApi.extract(chat, stop.signal)).rejects.toMatchObject({ code: "cancelled" });
  expect(await promptApi.available()).toEqual({ available: true });
  model.answer = () => [answer];
  expect(await promptApi.extract(chat)).toHaveLength(1);
});

test("a document that dies while it answers is a failure", async () => {
  const { promptApi, load } = await promptApiWith(
    {
      *answer() {
        for (let n = 0; ; n++) yield String(n);
      },
    },
    50,
  );
  await load();
  setTimeout(() => lending.abort(), 20);
  await expect(promptApi.extract(chat)).rejects.toThrow("stopped answering");
});
