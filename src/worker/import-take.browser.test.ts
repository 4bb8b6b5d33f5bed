import { afterEach, expect, test } from "vitest";
import type { Extractor } from "../domain/extractor";
import { Failure } from "../domain/failure";
import type { Turn } from "../domain/turn";
import { aChat, chatgptFile } from "../../test/formats/chat-files";
import { aMemory } from "../../test/engine/memory";
import { written } from "../../test/formats/whole";
import keepsake from "../formats/keepsake";
import { handFile } from "../messaging/hand-file";
import type { ManagerDoor } from "../messaging/protocol";
import { type OpenStore, openStore } from "../storage/store";
import { wordEmbedder } from "../../test/engine/word-embedder";
import { createService } from "./service";

/** Finds nothing, once it is let. */
const idle: Extractor = {
  id: "idle",
  label: "Idle",
  preference: 100,
  pace: "instant",
  languages: null,
  available: () => Promise.resolve({ available: true }),
  extract: () => Promise.resolve([]),
};

const many = (chats: number): File =>
  new File(
    [
      chatgptFile(
        Array.from({ length: chats }, (_, place) =>
          aChat(
            `Chat ${place}`,
            Array.from({ length: 25 }, (_each, turn) => `Rode tram ${place}.${turn}.`),
          ),
        ),
      ),
    ],
    "conversations.json",
    { lastModified: 7 },
  );

let uploads = 0;
async function begin(manager: ManagerDoor, file: File): Promise<string> {
  const upload = `take-${(uploads += 1)}`;
  await handFile(upload, file);
  await manager.planImport(upload, null);
  await expect.poll(async () => (await manager.importState())?.phase, { timeout: 20_000 }).toBe("ready");
  await manager.startImport(upload);
  return upload;
}
const phase = async (manager: ManagerDoor): Promise<string | undefined> => (await manager.importState())?.phase;

const closing: OpenStore[] = [];
afterEach(() => closing.splice(0).forEach((store) => store.close()));

/** A real store of which one method is watched or fails. */
async function withStore(change: (store: OpenStore) => Partial<OpenStore>) {
  const real = openStore(crypto.randomUUID());
  closing.push(real);
  const service = createService({ store: { ...real, ...change(real) }, extractors: [idle], embedder: wordEmbedder });
  await service.manager.changeSettings({ consented: true });
  return { service, store: real };
}

test("never more turns wait than a few hundred, whatever the size of the file, and all of them are learned from", async () => {
  let most = 0;
  const { service, store } = await withStore((real) => ({
    async accept(turns: readonly Turn[]) {
      await real.accept(turns);
      most = Math.max(most, await real.countWaiting());
    },
  }));
  await begin(service.manager, many(12));
  await expect.poll(() => phase(service.manager), { timeout: 60_000 }).toBe("done");
  expect(most).toBeLessThanOrEqual(500);
  expect(await store.countWaiting()).toBe(0);
  expect((await service.manager.status()).episodes).toBe(600);
}, 90_000);

test("a full disk leaves it paused with nothing lost, and it goes on from there", async () => {
  let isFull = true;
  let accepted = 0;
  const { service } = await withStore((real) => ({
    async accept(turns: readonly Turn[]) {
      accepted += 1;
      if (isFull && accepted > 2) throw new Failure("disk-full", "The disk is full.");
      await real.accept(turns);
    },
  }));
  const upload = await begin(service.manager, many(4));
  await expect.poll(() => phase(service.manager)).toBe("paused");
  expect(await service.manager.importState()).toMatchObject({ problem: "The disk is full.", done: { chats: 2 } });
  isFull = false;
  await service.manager.startImport(upload);
  await expect.poll(() => phase(service.manager), { timeout: 20_000 }).toBe("done");
  expect(await service.manager.importState()).toMatchObject({ problem: null, done: { chats: 4, turns: 200 } });
  await service.settled();
  expect((await service.manager.status()).episodes).toBe(200);
}, 60_000);

test("memories that cannot be written come in not at all, and all of them once there is room", async () => {
  let isFull = true;
  const { service } = await withStore((real) => ({
    commit: (change) => (isFull ? Promise.reject(new Failure("disk-full", "The disk is full.")) : real.commit(change)),
  }));
  const rows = Array.from({ length: 2_000 }, (_, place) => aMemory({ id: `m${place}`, text: `Likes tea ${place}` }));
  const upload = await begin(service.manager, new File([await written(keepsake, rows)], "a.json"));
  await expect.poll(() => phase(service.manager)).toBe("paused");
  expect((await service.manager.status()).memories).toBe(0);
  isFull = false;
  await service.manager.startImport(upload);
  await expect.poll(() => phase(service.manager), { timeout: 20_000 }).toBe("done");
  expect((await service.manager.status()).memories).toBe(2_000);
}, 60_000);

test("left in the middle, it stops; the same file, chosen again, goes on where it was", async () => {
  let accepted = 0;
  let manager: ManagerDoor | null = null;
  const { service, store } = await withStore((real) => ({
    async accept(turns: readonly Turn[]) {
      await real.accept(turns);
      accepted += 1;
      if (accepted === 3) await manager?.cancelImport(`take-${uploads}`);
    },
  }));
  manager = service.manager;
  const file = many(8);
  await begin(service.manager, file);
  await expect.poll(() => accepted).toBe(3);
  await expect.poll(() => store.imported(`conversations.json ${file.size} 7`)).toBe(3);
  expect(await service.manager.importState()).toBeNull();
  await begin(service.manager, file);
  await expect.poll(() => phase(service.manager), { timeout: 30_000 }).toBe("done");
  expect(await service.manager.importState()).toMatchObject({ done: { chats: 5 }, plan: { resumes: 3 } });
  expect(accepted).toBe(8);
}, 60_000);
