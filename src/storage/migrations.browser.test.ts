import Dexie from "dexie";
import { afterEach, describe, expect, test } from "vitest";
import { defineMigration, type Migration, type Row } from "../domain/migration";
import { defaultSettings } from "../domain/settings";
import { Database } from "./database";
import { migrations } from "./migrations";
import { openStore } from "./store";

type Tables = Readonly<Record<string, readonly Row[]>>;

const name = "migrations-test";
const versions = migrations.map(({ version }) => version);
const files = import.meta.glob<readonly Row[]>("../../test/fixtures/rows/*/*.json", { eager: true, import: "default" });

afterEach(() => Dexie.delete(name));

/** The frozen rows by table, as a version leaves them. */
function frozen(version: number): Tables {
  const folder = `/rows/${String(version).padStart(3, "0")}/`;
  const own = Object.entries(files).filter(([path]) => path.includes(folder));
  return Object.fromEntries(own.map(([path, rows]) => [path.replace(/.*\/|\.json/g, ""), rows.map(thaw)]));
}

/** JSON has no typed arrays: `{ "int8": [1] }` stands for one. */
const thaw = (row: Row): Row => Object.fromEntries(Object.entries(row).map(([key, value]) => [key, thawValue(value)]));
const thawValue = (value: unknown) =>
  typeof value === "object" && value !== null && "int8" in value && Array.isArray(value.int8)
    ? Int8Array.from(value.int8)
    : value;

/** A database as the first of these migrations would have made it, without our code. */
async function plant(steps: readonly Migration[], tables: Tables): Promise<void> {
  const db = new Dexie(name);
  for (const { version, stores } of steps) db.version(version).stores(stores);
  for (const [table, rows] of Object.entries(tables)) await db.table(table).bulkAdd(rows);
  db.close();
}

async function readTables(db: Dexie): Promise<Tables> {
  const rows = await Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()] as const));
  return Object.fromEntries(rows);
}

describe("the migrations of this program", () => {
  test("are 1 to n without a gap, and each has its frozen rows", () => {
    expect(versions).toEqual(versions.map((_, index) => index + 1));
    expect(versions.length).toBeGreaterThan(0);
    const folders = new Set(Object.keys(files).map((path) => Number(/rows\/(\d+)\//.exec(path)?.[1])));
    expect([...folders].toSorted((a, b) => a - b)).toEqual(versions);
  });

  test.each(versions)(
    "bring the frozen rows of version %i to those of the newest, each step once and in order",
    async (from) => {
      await plant(migrations.slice(0, from), frozen(from));
      const ran: number[] = [];
      const watched = migrations.map((step) => {
        const [table = ""] = Object.keys(step.rows ?? step.stores);
        const change = step.rows?.[table] ?? ((row: Row) => row);
        const watch = (row: Row) => {
          ran.push(step.version);
          return change(row);
        };
        return { ...step, rows: { ...step.rows, [table]: watch } };
      });
      const db = new Database(name, watched);
      expect(await readTables(db)).toEqual(frozen(versions.length));
      expect([...new Set(ran)]).toEqual(versions.slice(from));
      expect(db.verno).toBe(versions.length);
      db.close();
    },
  );

  test("end in what the store reads", async () => {
    const newest = frozen(versions.length);
    await plant(migrations, newest);
    const store = openStore(name);
    const given = newest["memories"]?.map(({ chats: _chats, linked: _linked, ...memory }) => memory);
    expect(await store.slice(null, 99)).toEqual(given);
    expect(await store.fromChat({ site: "chatgpt", conversation: "c1" })).toEqual(given?.slice(0, 1));
    expect(await store.naming("m0")).toEqual(given?.slice(1, 2));
    expect(await store.vectorsOf(["m1", "m2"], "all-MiniLM-L6-v2-int8")).toEqual(newest["vectors"]);
    expect(await store.history({ limit: 9 })).toEqual(newest["history"]?.toReversed());
    expect(await store.waiting(9)).toEqual(newest["inbox"]?.map(({ turn }) => turn));
    expect(await store.settings()).toMatchObject({ ...defaultSettings, modes: { claude: "ask" }, consented: true });
    store.close();
  });

  test("end in what the store writes, field for field", async () => {
    await plant(migrations, frozen(versions.length));
    const store = openStore(name);
    const [put, vectors, turns] = [
      await store.slice(null, 99),
      await store.vectorsOf(["m1", "m2"], "all-MiniLM-L6-v2-int8"),
      await store.waiting(9),
    ];
    await store.clear();
    await store.accept(turns);
    await store.saveSettings(await store.settings());
    await store.commit({ by: "user", at: 1, put, vectors, learned: turns.map((turn) => ({ ...turn, id: "another" })) });
    await store.commit({ by: "user", at: 2, put });
    store.close();
    const db = await new Dexie(name).open();
    expect(fields(await readTables(db))).toEqual(fields(frozen(versions.length)));
    db.close();
  });
});

const fields = (tables: Tables) =>
  Object.fromEntries(
    Object.entries(tables).map(([table, rows]) => [table, new Set(rows.flatMap((row) => Object.keys(row)))]),
  );

describe("any migration", () => {
  const first = defineMigration({ version: 1, stores: { notes: "id", drafts: "id" } });
  const second = defineMigration({
    version: 2,
    stores: { notes: "id, kind" },
    rows: { notes: (row) => ({ ...row, kind: "note" }) },
  });
  const third = defineMigration({
    version: 3,
    stores: { drafts: null },
    rows: { notes: (row) => ({ ...row, kind: "thought" }) },
  });
  const before = { notes: [{ id: "1" }, { id: "2" }], drafts: [{ id: "3" }] };

  test.each([1, 2, 3])("runs once, from the first version, over %i steps", async (steps) => {
    const path = [first, second, third].slice(0, steps);
    await plant([first], before);
    for (const _ of ["migrates", "only reopens"]) {
      const db = new Database(name, path);
      const kind = [{}, { kind: "note" }, { kind: "thought" }][steps - 1];
      const notes = before.notes.map((row) => ({ ...row, ...kind }));
      expect(await readTables(db)).toEqual(steps === 3 ? { notes } : { notes, drafts: before.drafts });
      db.close();
    }
  });

  test("that throws leaves everything at the old version, and says so", async () => {
    await plant([first], before);
    const torn = defineMigration({
      ...third,
      rows: {
        notes: (row) => {
          if (row["id"] === "2") throw new Error("no");
          return { id: row["id"] };
        },
      },
    });
    const broken = new Database(name, [first, second, torn]);
    await expect(broken.open()).rejects.toMatchObject({
      code: "store",
      message: expect.stringContaining("kept unchanged"),
    });
    const old = new Database(name, [first]);
    expect(await readTables(old)).toEqual(before);
    old.close();
  });
});

test("a database of a newer version is refused in clear words and not touched", async () => {
  await plant([defineMigration({ version: 99, stores: { memories: "id, mood", thoughts: "id" } })], {
    memories: [{ id: "1", mood: "good" }],
  });
  const store = openStore(name);
  await expect(store.slice(null, 99)).rejects.toMatchObject({
    code: "store",
    message: expect.stringContaining("newer version of Keepsake"),
  });
  await expect(store.clear()).rejects.toMatchObject({
    code: "store",
    message: expect.stringContaining("newer version of Keepsake"),
  });
  store.close();
  const later = await new Dexie(name).open();
  expect(later.verno).toBe(99);
  expect(await readTables(later)).toEqual({ memories: [{ id: "1", mood: "good" }], thoughts: [] });
  later.close();
});

test("an open store makes way for a newer version, and says why it no longer answers", async () => {
  const store = openStore(name);
  expect(await store.slice(null, 99)).toEqual([]);
  const newer = new Database(name, [
    ...migrations,
    defineMigration({ version: versions.length + 1, stores: { thoughts: "id" } }),
  ]);
  await newer.open();
  await expect(store.slice(null, 99)).rejects.toMatchObject({
    code: "store",
    message: expect.stringContaining("Reload"),
  });
  newer.close();
});
