import { describe, expect, test } from "vitest";
import { engine, opened, said } from "../../test/engine/service";
import { wordEmbedder } from "../../test/engine/word-embedder";
import { sentenceExtractor } from "../../test/engine/sentence-extractor";
import { defineExtractor } from "../domain/extractor";
import type { Space } from "../domain/space";
import { chatKey, type Turn } from "../domain/turn";
import { openStore } from "../storage/store";
import { createService, type Service } from "./service";

const key = (conversation: string, site = "chatgpt"): string => chatKey({ site, conversation });
const space = (id: string, given: Partial<Space> = {}): Space => ({ id, name: id, sites: [], chats: [], ...given });
const parts = { embedder: wordEmbedder };
const start = (name?: string): Promise<Service> => engine(name ?? crypto.randomUUID(), parts);

let told = 0;
async function tell(service: Service, text: string, where: Partial<Turn>): Promise<void> {
  const turn = said(text, { id: `t${told++}`, ...where });
  await service.chat.observe(turn.site, [turn]);
  await service.settled();
}

async function recalled(service: Service, text: string, conversation: string | null, site = "chatgpt") {
  const { block } = await service.chat.recall({ site, conversation, text });
  return block.map((line) => line.text).join("\n");
}

const spacesOf = async (service: Service): Promise<Record<string, string | null>> => {
  const [statements, turns] = await Promise.all(
    [false, true].map((verbatim) => service.manager.list({ verbatim, offset: 0, limit: 50 })),
  );
  const all = [...(statements?.memories ?? []), ...(turns?.memories ?? [])];
  return Object.fromEntries(all.map((memory) => [memory.text, memory.space]));
};

const PROMPT = "Can I eat peanuts? What am I allergic to?";

describe("a space", () => {
  test("has what is learned in its chats, turns too, and nobody else is told of it", async () => {
    const service = await start();
    await service.manager.saveSpace(space("home", { chats: [key("h1"), key("h2")] }));
    await tell(service, "I'm allergic to peanuts.", { conversation: "h1" });
    expect(await spacesOf(service)).toEqual({ "Is allergic to peanuts": "home", "I'm allergic to peanuts.": "home" });
    expect(await recalled(service, PROMPT, "h2")).toContain("peanuts");
    expect(await recalled(service, PROMPT, "c9")).toBe("");
    expect(await recalled(service, PROMPT, null)).toBe("");
    const forget = { site: "chatgpt", text: "Forget that I am allergic to peanuts." };
    expect((await service.chat.recall({ ...forget, conversation: "c9" })).forget).toEqual([]);
    expect((await service.chat.recall({ ...forget, conversation: "h2" })).forget).not.toEqual([]);
    expect(await service.manager.spaces()).toEqual([
      { ...space("home", { chats: [key("h1"), key("h2")] }), memories: 1 },
    ]);
  });

  test("takes along what was learned in a chat before, and gives it back", async () => {
    const service = await start();
    await tell(service, "I'm allergic to peanuts.", { conversation: "c1" });
    expect(await recalled(service, PROMPT, "c2")).toContain("peanuts");
    await service.manager.saveSpace(space("home", { chats: [key("c1")] }));
    expect(Object.values(await spacesOf(service))).toEqual(["home", "home"]);
    expect(await recalled(service, PROMPT, "c2")).toBe("");
    await service.manager.saveSpace(space("home"));
    expect(Object.values(await spacesOf(service))).toEqual([null, null]);
    expect(await recalled(service, PROMPT, "c2")).toContain("peanuts");
  });

  test("may be of a whole site, whose chats may be of another one", async () => {
    const service = await start();
    await tell(service, "I'm allergic to peanuts.", { conversation: "c1" });
    await tell(service, "I'm allergic to walnuts.", { conversation: "c2" });
    await service.manager.saveSpace(space("home", { sites: ["chatgpt"] }));
    await service.manager.saveSpace(space("work", { chats: [key("c2")] }));
    expect(await spacesOf(service)).toMatchObject({
      "Is allergic to peanuts": "home",
      "Is allergic to walnuts": "work",
    });
    expect(await recalled(service, "Which nuts am I allergic to?", null)).toContain("peanuts");
    expect(await recalled(service, "Which nuts am I allergic to?", null)).not.toContain("walnuts");
    expect(await recalled(service, PROMPT, null, "claude")).toBe("");
  });

  test("that is removed leaves its memories to none, or to another one, with its chats", async () => {
    const service = await start();
    await service.manager.saveSpace(space("home", { chats: [key("h1")] }));
    await service.manager.saveSpace(space("work"));
    await tell(service, "I'm allergic to peanuts.", { conversation: "h1" });
    await service.manager.removeSpace("home", "work");
    await service.manager.removeSpace("home", "work");
    expect(Object.values(await spacesOf(service))).toEqual(["work", "work"]);
    expect((await service.manager.settings()).spaces).toEqual([space("work", { chats: [key("h1")] })]);
    await service.manager.removeSpace("work", null);
    expect(Object.values(await spacesOf(service))).toEqual([null, null]);
    await expect(service.manager.removeSpace("work", "gone")).rejects.toMatchObject({ code: "not-found" });
  });

  test("gets memories by hand, and with them the turns that would tell them elsewhere", async () => {
    const service = await start();
    await service.manager.saveSpace(space("home"));
    await tell(service, "I'm allergic to peanuts.", { conversation: "c1" });
    const { memories } = await service.manager.list({ offset: 0, limit: 10 });
    const ids = memories.map(({ id }) => id);
    await service.manager.moveToSpace(ids, "home");
    expect(await recalled(service, PROMPT, "c2")).toBe("");
    // By hand is for good: the chat may come and go.
    await service.manager.saveSpace(space("work", { chats: [key("c1")] }));
    expect(Object.values(await spacesOf(service))).toEqual(["home", "home"]);
    await service.manager.moveToSpace(ids, null);
    expect(await recalled(service, PROMPT, "c2")).toContain("peanuts");
    await expect(service.manager.moveToSpace(ids, "gone")).rejects.toMatchObject({ code: "not-found" });
  });

  test("needs a name of its own", async () => {
    const service = await start();
    await service.manager.saveSpace({ ...space("home"), name: "  Home " });
    expect((await service.manager.settings()).spaces[0]?.name).toBe("Home");
    for (const name of [" ", "x".repeat(61), "home"])
      await expect(service.manager.saveSpace({ ...space("other"), name })).rejects.toMatchObject({ code: "bad-input" });
    await service.manager.saveSpace({ ...space("home"), name: "home" });
    for (let more = 1; more < 50; more++) await service.manager.saveSpace(space(`s${more}`));
    await expect(service.manager.saveSpace(space("one too many"))).rejects.toMatchObject({ code: "bad-input" });
  });

  test("is finished after a restart, where the engine died while it moved", async () => {
    const name = crypto.randomUUID();
    const service = await start(name);
    await tell(service, "I'm allergic to peanuts.", { conversation: "c1" });
    await service.manager.changeSettings({ spaces: [space("home", { chats: [key("c1")] })], spacesBefore: [] });
    const store = openStore(name);
    opened.push(store);
    const again = createService({ store, ...parts });
    await expect.poll(async () => Object.values(await spacesOf(again))).toEqual(["home", "home"]);
    await expect.poll(async () => (await again.manager.settings()).spacesBefore).toBeNull();
  });
});

test("a chat that goes to a space while it is learned from takes along what is new", async () => {
  let go = (): void => undefined;
  const gate = new Promise<void>((resolve) => (go = resolve));
  const slow = defineExtractor({
    ...sentenceExtractor,
    extract: async (window) => {
      await gate;
      return sentenceExtractor.extract(window);
    },
  });
  const service = await engine(crypto.randomUUID(), { ...parts, extractors: [slow] });
  await service.chat.observe("chatgpt", [said("I'm allergic to peanuts.", { conversation: "c1" })]);
  await service.manager.saveSpace(space("home", { chats: [key("c1")] }));
  go();
  await service.settled();
  expect(Object.values(await spacesOf(service))).toEqual(["home", "home"]);
});

test("the chats that are known, those spoken in last first", async () => {
  const service = await start();
  expect(await service.manager.chats(10)).toEqual([]);
  await tell(service, "I'm allergic to peanuts.", { conversation: "c1", at: Date.UTC(2026, 2, 3) });
  await tell(service, "I live in Porto.", { conversation: "c2", at: Date.UTC(2026, 2, 5) });
  const chats = await service.manager.chats(10);
  expect(chats).toEqual([
    {
      chat: { site: "chatgpt", conversation: "c2" },
      lastSaidAt: Date.UTC(2026, 2, 5),
      beginning: "I live in Porto.",
      memories: 1,
    },
    {
      chat: { site: "chatgpt", conversation: "c1" },
      lastSaidAt: Date.UTC(2026, 2, 3),
      beginning: "I'm allergic to peanuts.",
      memories: 1,
    },
  ]);
  expect(await service.manager.chats(1)).toEqual(chats.slice(0, 1));
});

describe("a chat that is off", () => {
  test("teaches nothing and is told nothing, while its site goes on", async () => {
    const service = await start();
    await tell(service, "I'm allergic to peanuts.", { conversation: "c1" });
    await service.manager.changeSettings({ chatsOff: [key("c2")] });
    const turns = [said("I live in Porto.", { id: "p", conversation: "c2" })];
    expect(await service.chat.observe("chatgpt", turns)).toBe("off");
    await service.settled();
    expect(Object.keys(await spacesOf(service)).join()).not.toContain("Porto");
    expect(await recalled(service, PROMPT, "c2")).toBe("");
    expect(
      (await service.chat.recall({ site: "chatgpt", conversation: "c2", text: "Forget that I'm allergic to peanuts." }))
        .forget,
    ).toEqual([]);
    expect(await recalled(service, PROMPT, "c3")).toContain("peanuts");
    expect(await service.chat.mode("chatgpt", "c2")).toBe("off");
  });
});

test("who is cautious is offered less", async () => {
  const service = await start();
  await tell(service, "I'm allergic to peanuts.", { conversation: "c1" });
  await service.manager.changeSettings({ caution: -3 });
  const prompt = "A recipe with peanuts, please.";
  expect(await recalled(service, prompt, "c2")).toContain("peanuts");
  await service.manager.changeSettings({ caution: 1_000, habit: 1.5 });
  expect(await recalled(service, prompt, "c2")).toBe("");
});
