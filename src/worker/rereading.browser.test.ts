import { describe, expect, test } from "vitest";
import type { Availability, ChatWindow, Extractor } from "../domain/extractor";
import { Failure } from "../domain/failure";
import type { Draft } from "../domain/memory";
import { wordEmbedder } from "../../test/engine/word-embedder";
import { sentenceExtractor } from "../../test/engine/sentence-extractor";
import { engine, kept, said, tell } from "../../test/engine/service";
import type { Service, ServiceParts } from "./service";

type Answer = (window: ChatWindow, signal?: AbortSignal) => Promise<readonly Draft[]>;

/** Finds one thing in each turn. */
const wellRead: Answer = ({ turns }) =>
  Promise.resolve(
    turns.map(({ id, text }) => ({
      kind: "fact",
      text: text.replace(".", ""),
      quote: text,
      turn: id,
      confidence: 0.9,
    })),
  );
const failing: Answer = () => Promise.reject(new Failure("model", "The GPU was lost."));
const endless: Answer = () => new Promise(() => undefined);

/** A language model that answers as it is told, one answer after the other, and then always as the last one. */
function scripted(...answers: readonly Answer[]) {
  const read: (readonly string[])[] = [];
  let availability: Availability = { available: true };
  const model: Extractor = {
    id: "model",
    label: "Model",
    preference: 1,
    pace: "unhurried",
    languages: null,
    available: () => Promise.resolve(availability),
    extract(window, signal) {
      read.push(window.turns.map(({ text }) => text));
      return (answers[read.length - 1] ?? answers.at(-1) ?? wellRead)(window, signal);
    },
  };
  const leave = (): void => {
    availability = { available: false, reason: "No model is loaded." };
  };
  const come = (): void => {
    availability = { available: true };
  };
  return { model, read, leave, come };
}

const NEVER = { quiet: 1e6, longest: 1e6 };
const start = (model: Extractor, parts: Partial<ServiceParts> = {}): Promise<Service> =>
  engine(undefined, { extractors: [sentenceExtractor, model], embedder: wordEmbedder, leisure: NEVER, ...parts });

const current = async (service: Service): Promise<readonly string[]> =>
  (await service.manager.list({ offset: 0, limit: 99 })).memories
    .filter(({ validTo }) => validTo === null)
    .map(({ learnedBy }) => learnedBy);

const waitFor = async (isSo: () => Promise<boolean> | boolean): Promise<void> => {
  for (let tries = 0; !(await isSo()); tries++) {
    if (tries > 200) throw new Error("It never came to that.");
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
};

const home = said("I live in Oslo.");

describe("a turn that an unhurried extractor is to read", () => {
  test("is learned from at once, and what the model finds takes its place when it has been quiet", async () => {
    const { model, read } = scripted(wellRead);
    const service = await start(model, { leisure: { quiet: 400, longest: 1e6 } });
    await service.chat.observe("chatgpt", [home]);
    await waitFor(async () => (await kept(service)).length > 0);
    expect(await current(service)).toEqual(["sentences"]);
    expect((await service.manager.status()).reread).toEqual({ waiting: 1, secondsLeft: null });
    await waitFor(async () => (await service.manager.status()).reread.waiting === 0);
    expect(read).toEqual([[home.text]]);
    expect(await current(service)).toEqual(["model"]);
    const { reread, extractor, languages } = await service.manager.status();
    expect([reread, extractor, languages]).toEqual([{ waiting: 0, secondsLeft: 0 }, "model", null]);
  });

  test("comes with others of its chat, a few at a time, the assistant's not", async () => {
    const { model, read } = scripted(wellRead);
    const service = await start(model);
    const turns = Array.from({ length: 10 }, (_, place) => said(`I own ${place} boats.`, { id: `t${place}` }));
    const elsewhere = said("I like rain.", { id: "t9", conversation: "c2" });
    await tell(service, ...turns.slice(0, 2), said("Noted.", { id: "a", role: "assistant" }), elsewhere);
    expect(read).toEqual([["I own 0 boats.", "I own 1 boats."], ["I like rain."]]);
    read.splice(0);
    await service.chat.observe("chatgpt", turns);
    await service.settled();
    expect(read.map((window) => window.length)).toEqual([6, 2]);
  });

  test("is read as it is kept by then: what was forgotten or edited meanwhile is not read", async () => {
    const { model, read, leave, come } = scripted(wellRead);
    const service = await start(model);
    const other = said("I own a boat. I like rain.", { id: "t2" });
    await service.manager.changeSettings({ model: "small" });
    leave();
    await tell(service, home, other);
    expect(await service.manager.status()).toMatchObject({ reread: { waiting: 2 }, extractor: "sentences" });
    const turns = await service.manager.list({ verbatim: true, offset: 0, limit: 9 });
    await service.manager.forget(turns.memories.filter(({ text }) => text === home.text).map(({ id }) => id));
    const boat = await service.manager.list({ text: "boat", offset: 0, limit: 9 });
    await service.manager.forget(boat.memories.map(({ id }) => id));
    come();
    await service.settled();
    expect(read.flat().map((text) => text.trim())).toEqual([expect.stringMatching(/^(?:\W*)I like rain\.$/)]);
    expect((await service.manager.status()).reread.waiting).toBe(0);
  });
});

describe("when the model fails", () => {
  test("twice, the third time counts; what was found at once stands until then", async () => {
    const { model, read } = scripted(failing, failing, wellRead);
    const service = await start(model);
    await tell(service, home);
    expect(read).toHaveLength(3);
    expect(await current(service)).toEqual(["model"]);
    expect((await service.manager.status()).problem).toBe("The GPU was lost.");
  });

  test("always, the turn is given up after three tries, and takes no other along", async () => {
    const failsAtBoats: Answer = (window, signal) =>
      (window.turns.some(({ text }) => text.includes("boat")) ? failing : wellRead)(window, signal);
    const { model, read } = scripted(failsAtBoats);
    const service = await start(model);
    await service.chat.observe("chatgpt", [home, said("I own a boat.", { id: "t2" })]);
    await service.settled();
    expect(read.filter((window) => window.join().includes("boat"))).toHaveLength(3);
    expect(await service.manager.status()).toMatchObject({ reread: { waiting: 0 }, problem: "The GPU was lost." });
    expect((await current(service)).toSorted()).toEqual(["model", "sentences"]);
  });

  test("and is gone, the turn waits for it, and the popup hears why", async () => {
    const lost: Answer = (window) => {
      script.leave();
      return failing(window);
    };
    const script = scripted(lost, wellRead);
    const service = await start(script.model);
    await tell(service, home);
    expect(await current(service)).toEqual(["sentences"]);
    expect(await service.manager.status()).toMatchObject({ reread: { waiting: 1 }, problem: "The GPU was lost." });
    script.come();
    await service.settled();
    expect(await current(service)).toEqual(["model"]);
  });

  test("to come to an end, it is stopped, told, and not tried for ever", async () => {
    const { model, read } = scripted(endless);
    const service = await start(model, { leisure: { quiet: 1e6, longest: 30 } });
    await tell(service, home);
    expect(read).toHaveLength(3);
    expect(await service.manager.status()).toMatchObject({
      reread: { waiting: 0 },
      problem: "The language model did not come to an end.",
    });
    expect(await current(service)).toEqual(["sentences"]);
  });
});

test("new turns interrupt the reading, which is no failure", async () => {
  const signals: AbortSignal[] = [];
  const hanging: Answer = (_window, signal) => {
    if (signal) signals.push(signal);
    return endless(_window);
  };
  const { model } = scripted(hanging, wellRead);
  const service = await start(model, { leisure: { quiet: 50, longest: 1e6 } });
  await service.chat.observe("chatgpt", [home]);
  await waitFor(() => signals.length === 1);
  await service.chat.observe("chatgpt", [said("I own a boat.", { id: "t2" })]);
  await waitFor(async () => (await service.manager.status()).reread.waiting === 0);
  expect(signals[0]?.aborted).toBe(true);
  expect(await current(service)).toEqual(["model", "model"]);
  expect((await service.manager.status()).problem).toBeNull();
});

test("what the user said no to is not brought back by reading it again", async () => {
  const { model, read, leave, come } = scripted(wellRead);
  const service = await start(model);
  await service.manager.changeSettings({ model: "small", review: "all" });
  leave();
  await tell(service, home);
  const { memories } = await service.manager.list({ state: "waiting", offset: 0, limit: 9 });
  await service.manager.discard(memories.map(({ id }) => id));
  come();
  await tell(service, home);
  expect(read).toEqual([]);
  expect(await service.manager.status()).toMatchObject({ unreviewed: 0, memories: 0, episodes: 1 });
});
