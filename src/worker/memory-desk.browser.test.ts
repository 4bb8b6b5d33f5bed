import { afterEach, expect, test } from "vitest";
import { wordEmbedder } from "../../test/engine/word-embedder";
import type { ManagerDoor } from "../messaging/protocol";
import { openStore } from "../storage/store";
import { createService } from "./service";

const closing: (() => Promise<void>)[] = [];
afterEach(() => Promise.all(closing.splice(0).map((close) => close())));

function desk(): ManagerDoor {
  const store = openStore(crypto.randomUUID());
  const { manager, settled } = createService({ store, extractors: [], embedder: wordEmbedder });
  closing.push(() => settled().then(store.close));
  return manager;
}

const all = async (manager: ManagerDoor): Promise<readonly string[]> =>
  (await manager.list({ offset: 0, limit: 9 })).memories.map(({ text }) => text);

test.each(["My password is hunter2!x", "The card is 4111 1111 1111 1111", "   "])(
  "what holds a secret, or nothing, is not written by hand either: %s",
  async (text) => {
    const manager = desk();
    await manager.add({ id: "a", kind: "fact", text: "Lives in Lisbon" });
    await expect(manager.add({ id: "b", kind: "fact", text })).rejects.toMatchObject({ code: "bad-input" });
    await expect(manager.update("a", { text, was: "Lives in Lisbon" })).rejects.toMatchObject({ code: "bad-input" });
    expect(await all(manager)).toEqual(["Lives in Lisbon"]);
  },
);

test("why it is refused is said in plain words", async () => {
  const adding = desk().add({ id: "a", kind: "fact", text: "My password is hunter2!x" });
  await expect(adding).rejects.toThrow(/password.*secret.*goes into chats/);
});

test("what stands there with a secret can be given another kind, and the secret taken out", async () => {
  const manager = desk();
  await manager.add({ id: "a", kind: "fact", text: "Lives in Lisbon" });
  const [memory] = (await manager.list({ offset: 0, limit: 1 })).memories;
  if (memory === undefined) throw new Error("It was not added.");
  await manager.restore({ memories: [{ ...memory, text: "My password is hunter2!x" }] });
  await manager.update("a", { kind: "preference" });
  expect((await manager.get("a"))?.kind).toBe("preference");
  await manager.update("a", { text: "Has a password for the club" });
  expect(await all(manager)).toEqual(["Has a password for the club"]);
});
