import { afterEach, expect, test } from "vitest";
import { aMemory } from "../../test/engine/memory";
import { wordEmbedder } from "../../test/engine/word-embedder";
import { written } from "../../test/formats/whole";
import type { SpaceNames } from "../domain/format";
import type { Memory } from "../domain/memory";
import keepsake from "../formats/keepsake";
import { handFile } from "../messaging/hand-file";
import type { ManagerDoor } from "../messaging/protocol";
import { openStore } from "../storage/store";
import { createService } from "./service";

const closing: (() => Promise<void>)[] = [];
afterEach(() => Promise.all(closing.splice(0).map((close) => close())));

async function desk(): Promise<ManagerDoor> {
  const store = openStore(crypto.randomUUID());
  const { manager, settled } = createService({ store, extractors: [], embedder: wordEmbedder });
  closing.push(() => settled().then(store.close));
  await manager.changeSettings({ consented: true });
  return manager;
}

const phase = async (manager: ManagerDoor): Promise<string | undefined> => (await manager.importState())?.phase;

async function bringIn(manager: ManagerDoor, memories: readonly Memory[], spaces: SpaceNames): Promise<string> {
  const upload = crypto.randomUUID();
  await handFile(upload, new File([await written(keepsake, memories, { spaces })], "mine.json"));
  await manager.planImport(upload, null);
  await expect.poll(() => phase(manager), { timeout: 20_000 }).toBe("ready");
  expect((await manager.spaces()).some(({ id }) => id in spaces)).toBe(false);
  await manager.startImport(upload);
  await expect.poll(() => phase(manager), { timeout: 20_000 }).toMatch(/done|paused/);
  return upload;
}

const inSpace = (id: string, space: string | null): Memory => aMemory({ id, text: `Rides tram ${id}`, space });
const names = async (manager: ManagerDoor): Promise<readonly string[]> =>
  (await manager.spaces()).map(({ name, memories }) => `${name}: ${memories}`);

test("spaces that are missing are made, of their names; none for what no memory is in", async () => {
  const manager = await desk();
  await bringIn(manager, [inSpace("a", "w"), inSpace("b", "w"), inSpace("c", null)], { w: "Work", h: "Home" });
  expect(await names(manager)).toEqual(["Work: 2"]);
  expect((await manager.get("a"))?.space).toBe("w");
  expect((await manager.get("c"))?.space).toBeNull();
});

test("a space that stands is never changed: its memories join it by its name", async () => {
  const manager = await desk();
  const own = { id: "own", name: "Work", sites: ["claude"], chats: [] };
  await manager.saveSpace(own);
  await bringIn(manager, [inSpace("a", "w"), inSpace("b", "w2")], { w: " work", w2: "Garden" });
  expect(await names(manager)).toEqual(["Work: 1", "Garden: 1"]);
  expect((await manager.settings()).spaces[0]).toEqual(own);
  expect((await manager.get("a"))?.space).toBe("own");
});

test.each(["nowhere", "constructor", "__proto__"])(
  "what is in a space without a name (%s) can be found and moved",
  async (space) => {
    const manager = await desk();
    await bringIn(manager, [inSpace("a", space)], {});
    expect(await names(manager)).toEqual(["Imported: 1"]);
    const [made] = await manager.spaces();
    expect((await manager.list({ space: made?.id ?? "", offset: 0, limit: 9 })).total).toBe(1);
    await manager.moveToSpace(["a"], null);
    expect(await names(manager)).toEqual(["Imported: 0"]);
  },
);

test("taking it back takes the spaces away that it made, but not what was put into them", async () => {
  const manager = await desk();
  await manager.add({ id: "mine", kind: "fact", text: "Plays the cello" });
  const upload = await bringIn(manager, [inSpace("a", "w"), inSpace("b", "h")], { w: "Work", h: "Home" });
  await manager.moveToSpace(["mine"], "h");
  await manager.undoImport(upload);
  expect(await names(manager)).toEqual(["Home: 1"]);
});

test("more spaces than there can be leave everything as it was", async () => {
  const manager = await desk();
  const memories = Array.from({ length: 51 }, (_, place) => inSpace(`m${place}`, `s${place}`));
  const spaces = Object.fromEntries(memories.map(({ id, space }) => [space ?? "", `Space ${id}`]));
  await bringIn(manager, memories, spaces);
  expect(await manager.importState()).toMatchObject({ phase: "paused", problem: "There can be at most 50 spaces." });
  expect([await manager.spaces(), (await manager.status()).memories]).toEqual([[], 0]);
});
