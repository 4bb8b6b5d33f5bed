import Dexie from "dexie";
import { expect } from "vitest";
import type { Change } from "../../src/domain/change";
import type { Memory } from "../../src/domain/memory";
import type { RowFile } from "../../src/domain/row-file";
import type { Store } from "../../src/domain/store";
import { kinds } from "../../src/kinds";
import { relations } from "../../src/relations";
import { openStore, type OpenStore } from "../../src/storage/store";
import { openIndex, type OpenIndex } from "../../src/worker/open-index";
import { aMemory } from "../engine/memory";
import { removeRows } from "./places";

const embedder = { model: "m", dimensions: 8 };
export const user = { by: "user", at: 1 } as const;

export const memory = (id: string, text = `Likes ${id}`): Memory => aMemory({ id, text });
export const vector = (id: string) => ({
  id,
  model: "m",
  values: Int8Array.from({ length: 8 }, (_, place) => ((id.codePointAt(place % id.length) ?? 0) * (place + 3)) % 100),
});
const ids = Array.from({ length: 30 }, (_, place) => `m${place}`);
export const thirty: Change = { ...user, put: ids.map((id) => memory(id)), vectors: ids.map(vector) };

/** A store with an index over it, of which the engine ends and starts. */
export interface Started {
  store: OpenStore;
  file: RowFile;
  /** An index from the file as it was left; the engine before is dead. */
  open(over?: Partial<Store>, restMs?: number): Promise<OpenIndex>;
  commit(opened: OpenIndex, change: Change): Promise<void>;
  /** An index finds what one finds that reads everything anew. */
  expectRight(opened: OpenIndex): Promise<void>;
  end(): Promise<void>;
}

export function startIndex(name: string, file: RowFile): Started {
  let lives = 0;
  const started: Started = {
    store: openStore(name),
    file,
    async open(over = {}, restMs = 0) {
      const life = ++lives;
      await started.file.close();
      const own = whileAlive(started.file, () => life === lives);
      return openIndex({ store: { ...started.store, ...over }, embedder, file: own, kinds, relations, restMs });
    },
    async commit(opened, change) {
      const through = await started.store.commit(change);
      await opened.follow({ ...change, through });
    },
    async expectRight(opened) {
      await opened.ready;
      const anew = await openIndex({ store: started.store, embedder, file: null, kinds, relations });
      await anew.ready;
      expect(found(opened)).toEqual(found(anew));
      expect(opened.index.tables.catalog.count).toBe(await started.store.count());
    },
    async end() {
      lives++;
      await started.file.close();
      started.store.close();
      await Dexie.delete(name);
      await removeRows(`${name}-rows`);
    },
  };
  return started;
}

/** What a dead engine asks for is never done. */
function whileAlive(under: RowFile, isAlive: () => boolean): RowFile {
  const alive = <T>(work: () => Promise<T>): Promise<T> => (isAlive() ? work() : new Promise(() => {}));
  return {
    open: (stamp) => alive(() => under.open(stamp)),
    reset: (stamp) => alive(() => under.reset(stamp)),
    append: (rows) => alive(() => under.append(rows)),
    overwrite: (row, bytes) => alive(() => under.overwrite(row, bytes)),
    erase: (rows) => alive(() => under.erase(rows)),
    mark: (through) => alive(() => under.mark(through)),
    readColumn: (column) => alive(() => under.readColumn(column)),
    readRows: under.readRows,
    close: () => alive(() => under.close()),
  };
}

/** What an index finds, in whatever order its rows stand. */
export function found({ index }: OpenIndex) {
  const words = ["likes", "m1", "m2", "m7", "tea"].map((word) =>
    index
      .matching(word, 99)
      .map(({ id }) => id)
      .toSorted(),
  );
  const near = index.nearest(Float32Array.of(1, 2, 3, 4, 5, 6, 7, 8), 99).map(({ id }) => id);
  return {
    words,
    near: near.toSorted(),
    count: index.tables.catalog.count,
    unembedded: index.unembedded(99).toSorted(),
  };
}
