import { expect, test } from "vitest";
import type { Memory } from "../domain/memory";
import { wordEmbedder } from "../../test/engine/word-embedder";
import { engine, kept, recalled, said, tell } from "../../test/engine/service";
import { sentenceExtractor } from "../../test/engine/sentence-extractor";
import type { Service } from "./service";

const DAY = 86_400_000;
const CHAT = { site: "claude", conversation: "c9" };
const PROMPT = "Tell me about my boat in the harbour";
let now = 0;

/** An engine in which the time is told, with a plan and a fact of the first day. */
async function aged(days: number): Promise<Service> {
  now = 0;
  const service = await engine(undefined, { embedder: wordEmbedder, extractors: [sentenceExtractor], now: () => now });
  await service.manager.add({ id: "plan", kind: "plan", text: "Is going to paint the boat in the harbour" });
  await service.manager.add({ id: "fact", kind: "fact", text: "Has a boat in the harbour" });
  await service.settled();
  now = days * DAY;
  return service;
}

/** The house is kept at once when the rule changes. */
async function keepHouse(service: Service): Promise<void> {
  const { fading } = await service.manager.settings();
  await service.manager.changeSettings({ fading: "off" });
  await service.manager.changeSettings({ fading });
}

const get = async (service: Service, id: string): Promise<Memory> => {
  const memory = await service.manager.get(id);
  if (memory === null) throw new Error(`${id} is gone.`);
  return memory;
};
const fadedAt = async (service: Service): Promise<number | null> => (await get(service, "plan")).archivedAt;

test("an old plan fades and is found by hand; brought back, it stays for a while, and lasting facts never went", async () => {
  const service = await aged(2_000);
  now = 0;
  await service.manager.add({ id: "zoo", kind: "plan", text: "Is going to the zoo" });
  await service.manager.pin(["zoo"], true);
  now = 2_000 * DAY;
  await keepHouse(service);
  await expect.poll(() => fadedAt(service)).toBe(now);
  expect(await recalled(service, PROMPT)).not.toContain("paint");
  expect((await get(service, "fact")).archivedAt).toBeNull();
  const faded = await service.manager.list({ state: "faded", offset: 0, limit: 9 });
  expect(faded).toMatchObject({ total: 1, memories: [{ id: "plan" }] });
  expect(await kept(service)).toHaveLength(3);
  expect((await service.manager.search("paint the boat", 9)).map(({ memory }) => memory.id)).toContain("plan");
  expect((await service.manager.list({ text: "paint", state: "current", offset: 0, limit: 9 })).total).toBe(0);

  await service.manager.bringBack(["plan"]);
  expect(await recalled(service, PROMPT)).toContain("paint");
  expect(await get(service, "plan")).toMatchObject({ archivedAt: null, uses: [now] });
  await service.manager.pin(["zoo"], false);
  await keepHouse(service);
  await expect.poll(async () => (await get(service, "zoo")).archivedAt).toBe(now);
  expect(await fadedAt(service)).toBeNull();
});

test("a pinned plan does not fade; one that has comes back by a pin, or by an edit", async () => {
  const service = await aged(2_000);
  await service.manager.add({ id: "other", kind: "plan", text: "Is going to sell the car" });
  await service.manager.pin(["fact", "plan"], true);
  now += 2_000 * DAY;
  await keepHouse(service);
  await expect.poll(async () => (await get(service, "other")).archivedAt).toBe(now);
  expect(await get(service, "plan")).toMatchObject({ pinned: true, archivedAt: null });
  await service.manager.pin(["other"], true);
  expect(await get(service, "other")).toMatchObject({ pinned: true, archivedAt: null });

  await service.manager.pin(["plan"], false);
  await keepHouse(service);
  await expect.poll(() => fadedAt(service)).toBe(now);
  await service.manager.update("plan", { text: "Is going to paint the boat blue" });
  expect(await get(service, "plan")).toMatchObject({ archivedAt: null, uses: [now], text: /blue/ });
});

test("nothing is deleted unless the user wants it: then what faded so long ago is forgotten", async () => {
  const service = await aged(2_000);
  await keepHouse(service);
  await expect.poll(() => fadedAt(service)).not.toBeNull();
  now += 200 * DAY;
  await service.manager.changeSettings({ retentionDays: 30 });
  expect(await kept(service)).toHaveLength(2);
  await service.manager.changeSettings({ fading: "forget" });
  await expect.poll(() => kept(service)).toEqual(["Has a boat in the harbour"]);
});

test("what goes out with a prompt is noted as used, once for each chat, and keeps its vector", async () => {
  const service = await aged(5);
  const feedback = { ...CHAT, sent: ["fact", "nobody"], dropped: [] };
  await service.chat.feedback(feedback);
  await service.chat.feedback(feedback);
  expect((await get(service, "fact")).uses).toEqual([now]);
  now += DAY;
  await service.chat.feedback({ ...feedback, conversation: "c10" });
  expect((await get(service, "fact")).uses).toEqual([now - DAY, now]);
  await service.chat.feedback({ ...feedback, conversation: null });
  expect((await get(service, "fact")).uses).toHaveLength(2);
  expect((await service.manager.status()).unembedded).toBe(0);
  expect((await service.manager.history({ memory: "fact", limit: 9 })).map(({ action }) => action)).toEqual(["added"]);
});

test("said again, a plan that had faded is put into prompts again", async () => {
  now = 0;
  const service = await engine(undefined, { embedder: wordEmbedder, extractors: [sentenceExtractor], now: () => now });
  await service.manager.add({ id: "plan", kind: "plan", text: "Has a boat in the harbour" });
  now = 3_000 * DAY;
  await keepHouse(service);
  await expect.poll(() => fadedAt(service)).toBe(now);
  await tell(service, said("I have a boat in the harbour.", { at: now }));
  expect(await get(service, "plan")).toMatchObject({ archivedAt: null, timesSaid: 2 });
  expect(await recalled(service, PROMPT)).toContain("boat");
});

test("taking out what was offered raises the threshold of this user, once; it starts over by a setting", async () => {
  const service = await aged(5);
  const { block } = await service.chat.recall({ ...CHAT, conversation: null, text: PROMPT });
  expect(block).not.toEqual([]);
  const feedback = { ...CHAT, sent: [], dropped: block.map(({ id }) => id) };
  await service.chat.feedback(feedback);
  const { habit } = await service.manager.settings();
  expect(habit).toBeGreaterThan(0);
  await service.chat.feedback(feedback);
  expect((await service.manager.settings()).habit).toBe(habit);
  const again = await service.chat.recall({ ...CHAT, conversation: "c10", text: PROMPT });
  await service.chat.feedback({ ...CHAT, conversation: "c10", sent: again.block.map(({ id }) => id), dropped: [] });
  expect((await service.manager.settings()).habit).toBeLessThanOrEqual(habit);
  await service.manager.changeSettings({ habit: 0 });
  await service.chat.feedback({ ...CHAT, conversation: "c11", sent: [], dropped: ["never offered"] });
  expect((await service.manager.settings()).habit).toBe(0);
});

test("taken out again and again, what is only likely is not offered any more, until it starts over", async () => {
  const service = await aged(5);
  const prompts = [
    "Is the harbour deep?",
    "In the harbour there is a crane",
    "The boat show was nice, tell me about it",
  ];
  const offered = async (conversation: string): Promise<readonly string[]> => {
    const asks = prompts.map((text) => service.chat.recall({ ...CHAT, conversation, text }));
    return (await Promise.all(asks)).flatMap(({ block }) => block.map(({ id, score }) => `${id} ${score}`));
  };
  const first = await offered("first");
  expect(first).not.toEqual([]);
  for (let chat = 0; chat < 60; chat++) {
    const conversation = `again ${chat}`;
    const dropped = (await offered(conversation)).map((line) => line.replace(/ .*/, ""));
    await service.chat.feedback({ ...CHAT, conversation, sent: [], dropped });
  }
  const later = await offered("later");
  expect(later.length).toBeLessThan(first.length);
  expect(first).toEqual(expect.arrayContaining([...later]));
  expect(await kept(service)).toHaveLength(2);
  await service.manager.changeSettings({ habit: 0 });
  expect(await offered("anew")).toEqual(first);
});

test.each([
  ["auto", 0],
  ["ask", -1],
] as const)(
  "in mode %s, what goes out makes the sign of the habit %d: a click tells more than leaving it in",
  async (mode, sign) => {
    const service = await aged(5);
    await service.manager.changeSettings({ modes: { claude: mode } });
    const { block } = await service.chat.recall({ ...CHAT, text: PROMPT });
    await service.chat.feedback({ ...CHAT, sent: block.map(({ id }) => id), dropped: [] });
    expect(Math.sign((await service.manager.settings()).habit)).toBe(sign);
  },
);
