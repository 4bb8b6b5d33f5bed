import { expect, test } from "vitest";
import { engine, kept, said, story, tell } from "../../test/engine/service";
import type { Service } from "./service";

const chat = { site: "chatgpt", conversation: "c1" };
const elsewhere = { site: "chatgpt", conversation: "c2" };
const all = { review: "none" } as const;

/** The real engine, in which nothing waits for the user's word. */
async function trusting(now: () => number = Date.now): Promise<Service> {
  const service = await engine(undefined, { now });
  await service.manager.changeSettings(all);
  return service;
}

test("a chat is told how much it has taught, once, as soon as it is learned", async () => {
  const service = await trusting();
  await service.chat.observe("chatgpt", [said(story)]);
  const { count, lesson } = await service.chat.learned(chat);
  expect(count).toBe((await kept(service)).length);
  expect(count).toBeGreaterThan(1);
  expect(lesson).not.toBe("");
  expect(await service.chat.learned(chat)).toEqual({ count: 0, lesson: "" });
  expect(await service.chat.learned(elsewhere)).toEqual({ count: 0, lesson: "" });
});

test("only what is new counts, and what is gone by then does not", async () => {
  const service = await trusting();
  await tell(service, said("I'm allergic to peanuts."));
  const [memory] = (await service.manager.list({ offset: 0, limit: 10 })).memories;
  await service.manager.forget([memory?.id ?? ""]);
  expect((await service.chat.learned(chat)).count).toBe(0);
  await tell(service, said("I live in Lisbon.", { id: "t2" }));
  await service.chat.learned(chat);
  await tell(service, said("I live in Lisbon.", { id: "t3" }));
  expect((await service.chat.learned(chat)).count).toBe(0);
});

test("undone, what it taught is gone, the rest stays, and asking twice does no more", async () => {
  const service = await trusting();
  await tell(service, said("I live in Lisbon."));
  await service.chat.learned(chat);
  await tell(service, said("I'm allergic to peanuts.", { id: "t2" }));
  const { count, lesson } = await service.chat.learned(chat);
  expect(count).toBe(1);
  await service.chat.unlearn(chat, lesson);
  expect(await kept(service)).toEqual([expect.stringContaining("Lisbon")]);
  await service.chat.unlearn(chat, lesson);
  // The user's own forgetting: the chat opened again does not bring it back.
  await tell(service, said("I'm allergic to peanuts.", { id: "t2" }));
  expect(await kept(service)).toEqual([expect.stringContaining("Lisbon")]);
  const turns = await service.manager.list({ verbatim: true, offset: 0, limit: 10 });
  expect(turns.memories.map(({ text }) => text).join()).not.toContain("peanut");
});

test("a lesson is its chat's alone, and ends after a while", async () => {
  let now = Date.UTC(2026, 2, 4);
  const service = await trusting(() => now);
  await tell(service, said("I live in Lisbon."));
  const { lesson } = await service.chat.learned(chat);
  await expect(service.chat.unlearn(elsewhere, lesson)).rejects.toMatchObject({ code: "not-found" });
  await expect(service.chat.unlearn(chat, "made-up")).rejects.toMatchObject({ code: "not-found" });
  now += 60 * 60_000;
  await expect(service.chat.unlearn(chat, lesson)).rejects.toMatchObject({ code: "not-found" });
  expect(await kept(service)).toHaveLength(1);
});

test("nothing is told of what waits for the user's word, nor where the chat is off", async () => {
  const service = await engine();
  await service.manager.changeSettings({ review: "all" });
  await tell(service, said("I live in Lisbon."));
  expect((await service.chat.learned(chat)).count).toBe(0);
  await service.manager.changeSettings(all);
  await tell(service, said("I'm allergic to peanuts.", { id: "t2" }));
  await service.manager.changeSettings({ chatsOff: ["chatgpt/c1"] });
  expect((await service.chat.learned(chat)).count).toBe(0);
  await service.manager.changeSettings({ chatsOff: [] });
  expect((await service.chat.learned(chat)).count).toBe(1);
});

test("a chat pins only what it was offered", async () => {
  const service = await trusting();
  await service.manager.add({ id: "nuts", kind: "constraint", text: "I am allergic to peanuts." });
  const ask = { ...elsewhere, text: "Which nuts am I allergic to?" };
  await expect(service.chat.pinOffered(ask, "nuts", true)).rejects.toMatchObject({ code: "not-allowed" });
  expect((await service.chat.recall(ask)).block.map(({ id }) => id)).toEqual(["nuts"]);
  await expect(service.chat.pinOffered(chat, "nuts", true)).rejects.toMatchObject({ code: "not-allowed" });
  await service.chat.pinOffered(ask, "nuts", true);
  expect((await service.manager.get("nuts"))?.pinned).toBe(true);
  await service.chat.pinOffered(ask, "nuts", false);
  expect((await service.manager.get("nuts"))?.pinned).toBe(false);
});

test("what does not bear on a chat is not offered in it again, and counts as taken out", async () => {
  const service = await trusting();
  await service.manager.add({ id: "nuts", kind: "constraint", text: "I am allergic to peanuts." });
  const ask = { ...elsewhere, text: "Which nuts am I allergic to?" };
  const offered = async (where = ask): Promise<readonly string[]> =>
    (await service.chat.recall(where)).block.map(({ id }) => id);
  expect(await offered()).toEqual(["nuts"]);
  await service.chat.feedback({ ...elsewhere, sent: [], dropped: ["nuts"], irrelevant: ["nuts"] });
  expect(await offered()).toEqual([]);
  expect((await service.manager.settings()).habit).toBeGreaterThan(0);
  expect(await offered({ ...ask, conversation: "c3" })).toEqual(["nuts"]);
});
