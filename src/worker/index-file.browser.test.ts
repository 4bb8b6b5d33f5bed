import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { inWorker, rawFiles } from "../../test/row-file/places";
import { found, memory, startIndex, type Started, thirty, user, vector } from "../../test/row-file/started-index";

const PATIENT = { timeout: 25_000 };
const name = "index-file-test";
let started: Started;

beforeEach(() => {
  started = startIndex(name, inWorker(`${name}-rows`));
});

afterEach(() => started.end());

describe("an index whose rows lie in files", () => {
  const isOnDisk = async (id: string): Promise<boolean> =>
    [...(await rawFiles(`${name}-rows`)).values()].some((bytes) => String.fromCharCode(...bytes).includes(id));

  test("leaves nothing of what is forgotten in them", async () => {
    const opened = await started.open();
    await started.commit(opened, { ...user, put: [memory("secret-one"), memory("secret-two")] });
    await opened.settled();
    expect([await isOnDisk("secret-one"), await isOnDisk("secret-two")]).toEqual([true, true]);
    await started.commit(opened, { ...user, forget: ["secret-one"] });
    expect([await isOnDisk("secret-one"), await isOnDisk("secret-two")]).toEqual([false, true]);
    await started.store.clear();
    await opened.clear();
    expect(await isOnDisk("secret-two")).toBe(false);
  });

  test.each(["open", "append", "overwrite", "erase", "mark", "readColumn", "reset"] as const)(
    "goes on without them where %s fails",
    async (method) => {
      const first = await started.open();
      await started.commit(first, thirty);
      await first.settled();
      const rows = started.file;
      started.file = { ...rows, [method]: () => Promise.reject(new Error("No.")) };
      const second = await started.open();
      await second.ready;
      await started.commit(second, { ...user, put: [memory("m1", "Likes tea"), memory("new")], forget: ["m2"] });
      await second.settled();
      await second.settled();
      await started.expectRight(second);
      started.file = rows;
      await started.expectRight(await started.open());
    },
  );
});

test("where vectors can be read one by one, all of them come only after the first answers, with what changed meanwhile", async () => {
  const first = await started.open();
  await started.commit(first, thirty);
  await first.settled();
  let asked = 0;
  const readRows = (_column: number, _rows: Uint32Array, into: Uint8Array): void => {
    asked++;
    into.fill(1);
  };
  started.file = { ...started.file, readRows };
  const opened = await started.open({}, 200);
  await opened.ready;
  const asks = (): boolean => {
    const before = asked;
    expect(found(opened).near.length).toBeGreaterThanOrEqual(30);
    return asked > before;
  };
  expect(asks()).toBe(true);
  await started.commit(opened, { ...user, put: [memory("new")], vectors: [vector("new"), vector("m1")] });
  await expect.poll(asks, PATIENT).toBe(false);
  await started.expectRight(opened);
  const own = vector("m7").values;
  expect(opened.index.similarity(Float32Array.from(own), "m7")).toBeCloseTo(1, 4);
});

test("a worn index is made anew, and the old one answers meanwhile", async () => {
  const many = Array.from({ length: 2_400 }, (_, place) => `n${place}`);
  const opened = await started.open();
  await opened.ready;
  await started.commit(opened, { ...user, put: many.map((id) => memory(id, "Likes tea")), vectors: many.map(vector) });
  const before = opened.index;
  expect(before.nearest(Float32Array.of(1, 0, 0, 0, 0, 0, 0, 0), 5)).toHaveLength(5);
  await started.commit(opened, { ...user, put: [memory("while", "Likes m7")], forget: many.slice(0, 5) });
  await expect.poll(() => opened.index !== before && opened.progress() === null, PATIENT).toBe(true);
  await started.expectRight(opened);
  expect(opened.index.matching("m7", 9).map(({ id }) => id)).toEqual(["while"]);
  const worn = opened.index;
  await started.commit(opened, { ...user, forget: many.slice(0, 1_200) });
  await expect.poll(() => opened.index !== worn && opened.progress() === null, PATIENT).toBe(true);
  expect(opened.index.tables.catalog.size).toBe(1_201);
  await opened.settled();
  await started.expectRight(await started.open());
}, 60_000);
