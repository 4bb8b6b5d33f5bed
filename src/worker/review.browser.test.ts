import { describe, expect, test } from "vitest";
import type { Extractor } from "../domain/extractor";
import type { Memory } from "../domain/memory";
import { wordEmbedder } from "../../test/engine/word-embedder";
import { sentenceExtractor } from "../../test/engine/sentence-extractor";
import { engine, kept, recalled, said, tell } from "../../test/engine/service";
import type { Service, ServiceParts } from "./service";

const start = (parts: Partial<ServiceParts> = {}): Promise<Service> =>
  engine(undefined, { extractors: [sentenceExtractor], embedder: wordEmbedder, ...parts });

const unreviewed = async (service: Service): Promise<readonly Memory[]> =>
  (await service.manager.list({ state: "waiting", offset: 0, limit: 9 })).memories;

const ids = (memories: readonly Memory[]): readonly string[] => memories.map(({ id }) => id);

describe("a memory that waits for the user's word", () => {
  const waiting = async (): Promise<Service> => {
    const service = await start();
    await service.manager.changeSettings({ review: "all" });
    await tell(service, said("I'm allergic to peanuts."));
    return service;
  };

  test("is neither put into a prompt nor found by one, and stands in a list of its own", async () => {
    const service = await waiting();
    expect(await recalled(service, "Am I allergic to peanuts?")).not.toContain("Is allergic");
    const found = await service.manager.search("allergic to peanuts", 9);
    expect(found.some(({ memory }) => memory.unreviewed)).toBe(false);
    expect(await kept(service)).toEqual([]);
    expect(await unreviewed(service)).toHaveLength(1);
    expect(await service.manager.status()).toMatchObject({ unreviewed: 1, memories: 0, episodes: 1 });
  });

  test("is used once it is kept", async () => {
    const service = await waiting();
    const memories = await unreviewed(service);
    await service.manager.keep([...ids(memories), "never there"]);
    await service.manager.keep(ids(memories));
    expect(await unreviewed(service)).toEqual([]);
    expect(await recalled(service, "Am I allergic to peanuts?")).toContain("peanuts");
  });

  test("is kept as it was fixed", async () => {
    const service = await waiting();
    const [memory] = await unreviewed(service);
    await service.manager.update(memory?.id ?? "", { text: "Is allergic to walnuts" });
    expect(await unreviewed(service)).toEqual([]);
    expect(await kept(service)).toEqual(["Is allergic to walnuts"]);
  });

  test("is gone when it is not wanted, while its turn stays whole; and can be brought back", async () => {
    const service = await waiting();
    const memories = await unreviewed(service);
    const gone = await service.manager.discard(ids(memories));
    expect(gone).toEqual({ memories });
    expect(await unreviewed(service)).toEqual([]);
    const turns = await service.manager.list({ verbatim: true, offset: 0, limit: 9 });
    expect(turns.memories.map(({ text }) => text)).toEqual(["I'm allergic to peanuts."]);
    await tell(service, said("I'm allergic to peanuts."));
    expect(await unreviewed(service)).toEqual([]);
    await service.manager.restore(gone);
    expect(await unreviewed(service)).toEqual(memories);
  });

  test("only is discarded: what is kept already stays", async () => {
    const service = await waiting();
    const memories = await unreviewed(service);
    await service.manager.keep(ids(memories));
    expect(await service.manager.discard(ids(memories))).toEqual({ memories: [] });
    expect(await kept(service)).toHaveLength(1);
  });
});

describe("what the user asks for in a prompt", () => {
  const ask = { site: "chatgpt", conversation: "c2" };
  const told = async (): Promise<Service> => {
    const service = await start();
    await tell(service, said("I live in Berlin. I own a boat."), said("I like rain.", { id: "t2" }));
    return service;
  };

  test("to forget is offered, and forgotten when they agree", async () => {
    const service = await told();
    const { block, forget } = await service.chat.recall({ ...ask, text: "Please forget that I live in Berlin." });
    expect(block).toEqual([]);
    expect(forget.map(({ text }) => text)).toEqual([expect.stringContaining("Berlin")]);
    expect(await kept(service)).toHaveLength(3);
    await service.chat.answerForget({ ...ask, forget: forget.map(({ id }) => id) });
    expect((await kept(service)).join()).not.toContain("Berlin");
    expect(await recalled(service, "Where in Berlin do I live?")).not.toContain("Berlin");
    expect(await kept(service)).toHaveLength(2);
  });

  test("to forget stands until it is answered, also in a chat that has just got its address", async () => {
    const service = await told();
    const text = "Forget that I live in Berlin.";
    const { forget } = await service.chat.recall({ site: "chatgpt", conversation: null, text });
    await service.chat.answerForget({ ...ask, forget: forget.map(({ id }) => id) });
    expect((await kept(service)).join()).not.toContain("Berlin");
  });

  test("to forget is left alone when they say no, and not asked again for the same words", async () => {
    const service = await told();
    const text = "Forget that I live in Berlin.";
    const { forget } = await service.chat.recall({ ...ask, text });
    await service.chat.answerForget({ ...ask, forget: [] });
    await service.chat.answerForget({ ...ask, forget: forget.map(({ id }) => id) });
    expect((await service.chat.recall({ ...ask, text })).forget).toEqual([]);
    expect(await kept(service)).toHaveLength(3);
  });

  test("does not let a page forget what was never offered to it", async () => {
    const service = await told();
    const { memories } = await service.manager.list({ offset: 0, limit: 9 });
    await service.chat.answerForget({ ...ask, forget: ids(memories) });
    await service.chat.recall({ ...ask, text: "Forget that I live in Berlin." });
    const others = memories.filter(({ text }) => !text.includes("Berlin"));
    await service.chat.answerForget({ ...ask, forget: ids(others) });
    await service.chat.answerForget({ site: "claude", conversation: "c2", forget: ids(memories) });
    expect(await kept(service)).toHaveLength(3);
  });

  test("not to remember leaves neither turn nor memory, also when the chat is opened again", async () => {
    const service = await told();
    const secret = said("Off the record, I am pregnant.", { id: "t3" });
    await tell(service, secret, secret);
    expect(await service.manager.status()).toMatchObject({ waiting: 0, memories: 3, episodes: 2 });
  });
});

test("a chat is forgotten with what was learned from it alone, what waits too, and can be brought back", async () => {
  const service = await start();
  const both = "I like rain.";
  await tell(service, said(`${both} I own a boat.`), said(both, { id: "t2", conversation: "c2" }));
  const gone = await service.manager.forgetChat("chatgpt", "c1");
  expect(await kept(service)).toHaveLength(1);
  expect(await service.manager.status()).toMatchObject({ memories: 1, episodes: 1 });
  await tell(service, said(`${both} I own a boat.`));
  expect(await service.manager.status()).toMatchObject({ memories: 1, episodes: 1 });
  await service.manager.restore(gone);
  expect(await service.manager.status()).toMatchObject({ memories: 2, episodes: 2 });
  const [rain] = (await service.manager.list({ text: "rain", offset: 0, limit: 9 })).memories;
  expect(rain?.sources.map(({ conversation }) => conversation)).toEqual(["c1", "c2"]);
});

test("whole turns are kept for as long as the user wants, and what was learned from them for longer", async () => {
  const day = 86_400_000;
  let now = 0;
  const service = await start({ now: () => now });
  await tell(service, said("I own a boat."));
  now = 100 * day;
  await tell(service, said("I like rain.", { id: "t2" }));
  await service.manager.changeSettings({ retentionDays: null });
  expect(await service.manager.status()).toMatchObject({ memories: 2, episodes: 2 });
  await service.manager.changeSettings({ retentionDays: 90 });
  await expect.poll(async () => (await service.manager.status()).episodes).toBe(1);
  const [boat] = (await service.manager.list({ text: "boat", offset: 0, limit: 9 })).memories;
  expect(boat?.sources).toMatchObject([{ turn: "t1" }]);
});

test("what was not kept is counted by the check that stopped it, also after a restart", async () => {
  const name = crypto.randomUUID();
  const asks: Extractor = {
    ...sentenceExtractor,
    extract: ({ turns }) =>
      Promise.resolve(
        turns.map(({ id, text }) => ({ kind: "fact", text: "I live in Bergen", quote: text, turn: id, confidence: 1 })),
      ),
  };
  const service = await engine(name, { extractors: [asks], embedder: wordEmbedder });
  await tell(service, said("I like rain."), said("I own a boat.", { id: "t2" }));
  const { dropped } = await service.manager.status();
  expect(dropped).toEqual([{ check: "grounded", count: 2 }]);
  const again = await engine(name, { embedder: wordEmbedder });
  expect((await again.manager.status()).dropped).toEqual(dropped);
});

test("what must be switched on is, for those who agreed to it, at the start and when they change their mind", async () => {
  const switched: boolean[] = [];
  const local: Extractor = {
    ...sentenceExtractor,
    id: "local",
    optIn: { label: "Ask it", origins: [], switch: (on) => switched.push(on) },
    requests: () => [{ origin: "http://localhost:1", what: "models", at: 1 }],
  };
  const service = await start({ extractors: [local] });
  await service.manager.changeSettings({ optedIn: ["local"] });
  await service.manager.changeSettings({ optedIn: [] });
  expect(switched[0]).toBe(false);
  expect(switched.slice(-2)).toEqual([true, false]);
  expect((await service.manager.status()).network).toHaveLength(1);
  expect((await service.manager.kinds()).every(({ layer }) => layer !== undefined)).toBe(true);
});
