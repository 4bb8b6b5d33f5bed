import { describe, expect, test } from "vitest";
import type { Extractor } from "../domain/extractor";
import { Failure } from "../domain/failure";
import minilm from "../embedders/minilm";
import { handFile } from "../messaging/hand-file";
import { openStore } from "../storage/store";
import { engine, kept, opened, recalled, said, story, tell } from "../../test/engine/service";

describe("what is told", () => {
  test("on one site is remembered on another, with its source", async () => {
    const service = await engine();
    await tell(service, said(story));
    expect(await recalled(service, "Can I give my guests a peanut sauce?")).toContain("allergic to peanuts");
    const { memories } = await service.manager.list({ text: "peanuts", offset: 0, limit: 10 });
    expect(memories).toHaveLength(1);
    const [source] = memories[0]?.sources ?? [];
    expect(story.slice(source?.start, source?.end)).toContain("allergic to peanuts");
    expect(source).toMatchObject({ site: "chatgpt", conversation: "c1", turn: "t1" });
  });

  test("is not put back into the chat that holds it, nor twice into another", async () => {
    const service = await engine();
    await tell(service, said(story));
    const ask = { site: "chatgpt", conversation: "c1", text: "May I eat peanuts?" };
    expect((await service.chat.recall(ask)).block).toEqual([]);
    const elsewhere = { ...ask, conversation: "c2" };
    const { block } = await service.chat.recall(elsewhere);
    expect(block).not.toEqual([]);
    await service.chat.feedback({ site: "chatgpt", conversation: "c2", sent: block.map(({ id }) => id), dropped: [] });
    expect((await service.chat.recall(elsewhere)).block).toEqual([]);
  });

  test("is not taken before consent, while paused, or where the site is off", async () => {
    const service = await engine();
    for (const settings of [
      { consented: false },
      { consented: true, paused: true },
      { paused: false, modes: { chatgpt: "off" } },
    ] as const) {
      await service.manager.changeSettings(settings);
      expect(await service.chat.observe("chatgpt", [said(story)])).toBe("off");
      expect((await service.chat.recall({ site: "chatgpt", conversation: null, text: "peanuts" })).block).toEqual([]);
    }
    await service.settled();
    expect(await kept(service)).toEqual([]);
    expect((await service.manager.status()).episodes).toBe(0);
  });

  test("twice, is kept once; in other words, the edited turn stands", async () => {
    const service = await engine();
    await tell(service, said("I'm allergic to peanuts."), said("I'm allergic to peanuts."));
    expect(await kept(service)).toHaveLength(1);
    await tell(service, said("I'm allergic to walnuts."));
    expect(await recalled(service, "Which nuts am I allergic to?")).toContain("walnuts");
    expect(await recalled(service, "Which nuts am I allergic to?")).not.toContain("peanuts");
  });

  test("is there after a restart, also when the engine died before it had learned it", async () => {
    const name = crypto.randomUUID();
    const store = openStore(name);
    opened.push(store);
    await store.accept([said(story)]);
    const service = await engine(name);
    await service.settled();
    expect(await recalled(service, "Is a peanut sauce fine for me?")).toContain("peanuts");
  });
});

describe("what is forgotten", () => {
  test("is gone from recall and from the kept turn, also when the old chat is opened again", async () => {
    const service = await engine();
    await tell(service, said(story));
    const { memories } = await service.manager.list({ text: "peanuts", offset: 0, limit: 10 });
    const forgotten = await service.manager.forget(memories.map(({ id }) => id));
    expect(await recalled(service, "Is a peanut sauce fine for me?")).not.toContain("peanut");
    await tell(service, said(story));
    expect(await kept(service)).not.toContainEqual(expect.stringContaining("peanut"));
    const turns = await service.manager.list({ verbatim: true, offset: 0, limit: 10 });
    expect(turns.memories.map(({ text }) => text).join()).not.toContain("peanut");

    await service.manager.restore(forgotten);
    await service.settled();
    expect(await recalled(service, "Is a peanut sauce fine for me?")).toContain("peanuts");
  });

  test("is cut out of another chat's turns too, the assistant's as well", async () => {
    const service = await engine();
    const elsewhere = { id: "t2", conversation: "c2" };
    await tell(service, said(story), said("You said: I'm allergic to peanuts.", { ...elsewhere, role: "assistant" }));
    const { memories } = await service.manager.list({ text: "peanuts", offset: 0, limit: 10 });
    const forgotten = await service.manager.forget(memories.map(({ id }) => id));
    expect(forgotten.memories).toHaveLength(memories.length + 2);
    const turns = await service.manager.list({ verbatim: true, offset: 0, limit: 10 });
    expect(turns.memories).toHaveLength(2);
    expect(turns.memories.map(({ text }) => text).join()).not.toContain("peanut");
  });

  test("all at once leaves nothing", async () => {
    const service = await engine();
    await tell(service, said(story));
    await service.manager.forgetAll();
    expect(await kept(service)).toEqual([]);
    expect(await service.manager.history({ limit: 10 })).toEqual([]);
    expect(await recalled(service, "Is a peanut sauce fine for me?")).toBe("");
  });
});

test("an edit is found by its new words, an empty one is refused", async () => {
  const service = await engine();
  await service.manager.add({ id: "m1", kind: "fact", text: "I live in Berlin." });
  await service.manager.update("m1", { text: "I live in Porto." });
  await service.settled();
  expect(await recalled(service, "What is worth seeing around Porto, where I live?")).toContain("Porto");
  await expect(service.manager.update("m1", { text: "  " })).rejects.toMatchObject({ code: "bad-input" });
  await expect(service.manager.update("m2", { text: "x" })).rejects.toMatchObject({ code: "not-found" });
  expect(await kept(service)).toEqual(["I live in Porto."]);
});

test("what goes out of one store comes into another, whole, and is recalled there", async () => {
  const [from, to] = [await engine(), await engine()];
  await tell(from, said(story));
  const { text, next } = await from.manager.exportPiece("keepsake", 0);
  expect(next).toBeNull();
  await handFile("u1", new File([text], "keepsake.json"));
  await to.manager.planImport("u1", null);
  await expect.poll(() => to.manager.importState()).toMatchObject({ phase: "ready", problem: null });
  await to.manager.startImport("u1");
  await expect.poll(() => to.manager.importState()).toMatchObject({ phase: "done" });
  await to.settled();
  expect(await kept(to)).toEqual(await kept(from));
  expect(await recalled(to, "Is a peanut sauce fine for me?")).toContain("peanuts");
});

describe("when a part fails", () => {
  const broken: Extractor = {
    id: "broken",
    label: "Broken",
    preference: 100,
    pace: "instant",
    languages: null,
    available: () => Promise.resolve({ available: true }),
    extract: () => Promise.reject(new Failure("model", "The model stopped.")),
  };

  test("an extractor: the turn is kept, and the popup hears of it", async () => {
    const service = await engine(undefined, { extractors: [broken] });
    await tell(service, said(story));
    expect(await service.manager.status()).toMatchObject({ waiting: 0, episodes: 1, problem: "The model stopped." });
  });

  test("the embedding model: memories are found by their words, and get their vectors later", async () => {
    const name = crypto.randomUUID();
    const embed = (): Promise<never> => Promise.reject(new Failure("model", "No memory left."));
    const service = await engine(name, { embedder: { ...minilm, embed } });
    await tell(service, said(story));
    expect(await recalled(service, "peanuts")).toContain("peanuts");
    expect((await service.manager.status()).unembedded).toBeGreaterThan(0);
    const again = await engine(name);
    await again.settled();
    expect((await again.manager.status()).unembedded).toBe(0);
  });
});

test.each([
  ["empty", "   "],
  ["in Arabic", "أنا أعيش في لشبونة ولدي حساسية من الفول السوداني."],
  ["in Chinese", "我住在里斯本，对花生过敏。"],
  ["of 200,000 characters", `I'm allergic to peanuts. ${"The quick brown fox jumps over it. ".repeat(5_800)}`],
])("a turn %s is taken without harm", async (_name, text) => {
  const service = await engine();
  await tell(service, said(text));
  expect(await service.manager.status()).toMatchObject({
    waiting: 0,
    problem: null,
    episodes: text.trim() === "" ? 0 : 1,
  });
});
