import { expect, test } from "vitest";
import { newMemory } from "../domain/memory";
import { openStore } from "../storage/store";
import { engine, opened, said, tell } from "../../test/engine/service";
import { sentenceExtractor } from "../../test/engine/sentence-extractor";
import { wordEmbedder } from "../../test/engine/word-embedder";
import type { MemoryPage } from "../messaging/doors/memories-door";
import type { Service } from "./service";

const parts = { embedder: wordEmbedder, extractors: [sentenceExtractor] };
const idOf = async (service: Service, text: string): Promise<string> =>
  (await service.manager.list({ text, offset: 0, limit: 1 })).memories[0]?.id ?? "";
const pageOf = async (service: Service, id: string): Promise<MemoryPage> => {
  const page = await service.manager.page(id);
  if (page === null) throw new Error(`${id} is gone.`);
  return page;
};

test("a memory's page shows the turn that it was said in, its history, and where it went out", async () => {
  const service = await engine(undefined, parts);
  await tell(service, said("My sister Ines is a vet."));
  const id = await idOf(service, "vet");
  await service.chat.feedback({ site: "claude", conversation: "c 9", sent: [id], dropped: [] });
  await service.manager.update(id, { text: "My sister Ines is a doctor", was: "Ines, my sister, is a vet" });

  const page = await pageOf(service, id);
  expect(page.memory).toMatchObject({ id, text: "My sister Ines is a doctor" });
  expect(page.passages).toMatchObject([{ source: { site: "chatgpt", turn: "t1" }, turn: "My sister Ines is a vet." }]);
  expect(page.history.filter(({ action }) => action !== "marked")).toMatchObject([
    { action: "changed", by: "user", before: "Ines, my sister, is a vet" },
    { action: "added", by: "learn" },
  ]);
  expect(page.entities).toEqual(["Ines"]);
  expect(page.injected).toMatchObject([{ chat: { site: "claude", conversation: "c 9" } }]);

  // A passage outlives the turn that was kept of it.
  const turns = await service.manager.list({ verbatim: true, offset: 0, limit: 9 });
  await service.manager.forget(turns.memories.map((turn) => turn.id));
  expect((await pageOf(service, id)).passages).toMatchObject([{ source: { turn: "t1" }, turn: null }]);
  expect(await service.manager.page("never there")).toBeNull();
});

test("links lead both ways, and end with what they lead to", async () => {
  const name = crypto.randomUUID();
  const store = openStore(name);
  opened.push(store);
  const given = { kind: "fact", learnedAt: 1, learnedBy: "test" };
  const first = newMemory({ ...given, id: "first", text: "Lives in Berlin" });
  const then = newMemory({
    ...given,
    id: "then",
    text: "Lives in Lisbon",
    links: [
      { type: "supersedes", memory: "first" },
      { type: "elaborates", memory: "gone" },
    ],
  });
  await store.commit({ by: "learn", at: 1, put: [first, then] });
  const service = await engine(name, parts);
  expect((await pageOf(service, "then")).links).toEqual([{ type: "supersedes", direction: "to", memory: first }]);
  expect((await pageOf(service, "first")).links).toEqual([{ type: "supersedes", direction: "from", memory: then }]);
  await service.manager.forget(["then"]);
  expect((await pageOf(service, "first")).links).toEqual([]);
});

test("a chat's page tells what it used and what it taught, the newest first, and nothing of other chats", async () => {
  let now = 1;
  const service = await engine(undefined, { ...parts, now: () => now });
  await tell(service, said("My boat is red."));
  now = 2;
  await tell(
    service,
    said("My house is blue.", { id: "t2" }),
    said("My car is old.", { id: "t3", conversation: "c2" }),
  );
  const ids = [await idOf(service, "boat"), await idOf(service, "house"), await idOf(service, "car")] as const;
  const chat = { site: "chatgpt", conversation: "c1" };
  for (const sent of [[ids[2]], [ids[0], ids[2]]]) {
    now += 1;
    await service.chat.feedback({ ...chat, sent, dropped: [] });
  }
  const texts = (memories: readonly { readonly text: string }[]) => memories.map(({ text }) => text);
  const page = await service.manager.chat(chat);
  expect(texts(page.used)).toEqual(["My boat is red", "My car is old"]);
  expect(texts(page.learned)).toEqual(["My house is blue", "My boat is red"]);
  expect(await service.manager.chat({ ...chat, conversation: "c2" })).toMatchObject({
    used: [],
    learned: [{ id: ids[2] }],
  });
});

test("an edit of what another window changed meanwhile is refused, and changes nothing", async () => {
  const service = await engine(undefined, parts);
  await service.manager.add({ id: "m", kind: "fact", text: "Likes tea" });
  const edit = { text: "Likes coffee", was: "Likes tea" };
  // A call may come twice.
  for (const asked of [edit, edit]) await service.manager.update("m", asked);
  await expect(service.manager.update("m", { text: "Likes milk", was: "Likes tea" })).rejects.toMatchObject({
    code: "changed-meanwhile",
    message: expect.stringContaining("another window"),
  });
  expect(await service.manager.get("m")).toMatchObject({ text: "Likes coffee" });
  await expect(service.manager.update("m", { text: " ", was: "Likes coffee" })).rejects.toMatchObject({
    code: "bad-input",
  });
});

test("a search looks among those alone that a filter lets through", async () => {
  const service = await engine(undefined, parts);
  const texts = ["My sister Ines is a vet", "Met Ines on her boat", "Met Carla on her boat"];
  for (const [place, text] of texts.entries()) await service.manager.add({ id: `m${place}`, kind: "fact", text });
  await service.manager.add({ id: "plan", kind: "plan", text: "Is going to sell the boat" });
  const found = async (...[text, filter]: readonly [string, Parameters<Service["manager"]["search"]>[2]?]) =>
    (await service.manager.search(text, 9, filter)).map(({ memory }) => memory.text);
  expect(await found("boat")).toEqual(expect.arrayContaining(texts.slice(1)));
  expect(await found("boat", { entity: "my sister" })).toEqual([texts[1], texts[0]]);
  expect(await found("boat", { kind: "plan" })).toEqual(["Is going to sell the boat"]);
  expect(await found("anything else", { kind: "plan" })).toEqual(["Is going to sell the boat"]);
  expect(await found("boat", { state: "pinned" })).toEqual([]);
});
