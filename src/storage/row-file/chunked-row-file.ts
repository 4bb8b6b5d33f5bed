import type { RowBytes, RowFile, RowImage, RowStamp } from "../../domain/row-file";
import { type Chunk, CHUNK_ROWS, ChunkDatabase, type ChunkHead, type LooseRow } from "./chunk-database";
import { isWholeChunk, isWholeRow, looseRow, sealed, withRow } from "./chunks";
import { joinedBytes } from "./joined-bytes";

/** Rows in a database, for where no file can be had: the same promises, but that what was erased lies in the browser's own log until that is rewritten. */
export function openChunks(name: string): RowFile {
  const db = new ChunkDatabase(name);
  const within = <T>(work: () => Promise<T>): Promise<T> => db.transaction("rw", db.head, db.chunks, db.loose, work);
  return {
    open: (stamp) =>
      within(async () => {
        const image = await readImage(db, stamp);
        if (image === null) await empty(db, stamp);
        return image;
      }),
    append: (rows) => within(() => append(db, rows)),
    overwrite: (row, bytes) => within(() => overwrite(db, [row], () => bytes)),
    erase: (rows) =>
      within(() =>
        overwrite(db, rows, ({ widths }) => ({
          columns: widths.map((width) => new Uint8Array(width)),
          rest: new Uint8Array(),
        })),
      ),
    readColumn: (column) => within(() => readColumn(db, column)),
    readRows: null,
    mark: (through) => within(async () => void (await db.head.put({ ...(await readHead(db)), through }))),
    reset: (stamp) => within(() => empty(db, stamp)),
    close: async () => db.close(),
  };
}

async function readHead(db: ChunkDatabase): Promise<ChunkHead> {
  const head = await db.head.get("head");
  if (head === undefined) throw new Error("It was not opened.");
  return head;
}

async function empty(db: ChunkDatabase, stamp: RowStamp): Promise<void> {
  await Promise.all([db.chunks.clear(), db.loose.clear()]);
  await db.head.put({ id: "head", stamp, count: 0, through: 0 });
}

async function append(db: ChunkDatabase, rows: readonly RowBytes[]): Promise<void> {
  const { count, ...head } = await readHead(db);
  await db.loose.bulkPut(rows.map((row, place) => looseRow(count + place, row)));
  const full = Math.floor((count + rows.length) / CHUNK_ROWS);
  for (let place = Math.floor(count / CHUNK_ROWS); place < full; place++) {
    const own = db.loose.where("row").below((place + 1) * CHUNK_ROWS);
    await db.chunks.bulkPut(sealed(await own.toArray(), place));
    await own.delete();
  }
  await db.head.put({ ...head, count: count + rows.length });
}

/** Each of these rows becomes what `become` gives for it. */
async function overwrite(
  db: ChunkDatabase,
  rows: readonly number[],
  become: (stamp: RowStamp) => RowBytes,
): Promise<void> {
  const { count, stamp } = await readHead(db);
  const sealedRows = count - (count % CHUNK_ROWS);
  for (const row of rows) {
    if (row >= count) throw new RangeError("There is no such row.");
    if (row >= sealedRows) await db.loose.put(looseRow(row, become(stamp)));
    else {
      const chunks = await db.chunks.bulkGet(partsOf(stamp).map((part) => [part, Math.floor(row / CHUNK_ROWS)]));
      await db.chunks.bulkPut(withRow(present(chunks), row, become(stamp)));
    }
  }
}

async function readColumn(db: ChunkDatabase, column: number): Promise<Uint8Array<ArrayBuffer>> {
  const head = await readHead(db);
  const rows = await readLoose(db, head);
  const chunks = await readPart(db, column, head);
  if (rows === null || chunks === null) throw new Error("The column is not whole.");
  return joinedBytes([...chunks.map(({ bytes }) => bytes), ...columnOf(rows, column)]);
}

async function readImage(db: ChunkDatabase, stamp: RowStamp): Promise<RowImage | null> {
  const head = await db.head.get("head");
  if (head === undefined || layoutOf(head.stamp) !== layoutOf(stamp)) return null;
  const loose = await readLoose(db, head);
  const columns: Uint8Array<ArrayBuffer>[] = [];
  for (const column of stamp.first) {
    const chunks = await readPart(db, column, head);
    if (loose === null || chunks === null) return null;
    columns.push(joinedBytes([...chunks.map(({ bytes }) => bytes), ...columnOf(loose, column)]));
  }
  const rests = await readPart(db, stamp.widths.length, head);
  if (loose === null || rests === null) return null;
  const own = loose.map(({ rest }) => rest);
  return {
    count: head.count,
    through: head.through,
    shared: head.stamp.shared,
    columns,
    rest: joinedBytes([...rests.map(({ bytes }) => bytes), ...own]),
    ends: allEnds(rests, own),
  };
}

/** The rows that are not sealed, all of them, or null. */
async function readLoose(db: ChunkDatabase, { count, stamp }: ChunkHead): Promise<readonly LooseRow[] | null> {
  const rows = await db.loose.toArray();
  const sealedRows = count - (count % CHUNK_ROWS);
  const isWhole = rows.every((row, place) => row.row === sealedRows + place && isWholeRow(row, stamp.widths));
  return isWhole && rows.length === count % CHUNK_ROWS ? rows : null;
}

/** The sealed pieces of a part, all of them, or null. */
async function readPart(
  db: ChunkDatabase,
  part: number,
  { count, stamp }: ChunkHead,
): Promise<readonly Chunk[] | null> {
  const places = Array.from({ length: Math.floor(count / CHUNK_ROWS) }, (_, place) => place);
  const chunks = present(await db.chunks.bulkGet(places.map((place) => [part, place])));
  return chunks.length === places.length && chunks.every((chunk) => isWholeChunk(chunk, stamp.widths)) ? chunks : null;
}

function allEnds(chunks: readonly Chunk[], loose: readonly Uint8Array[]): Uint32Array {
  const ends = new Uint32Array(chunks.length * CHUNK_ROWS + loose.length);
  let [row, begin] = [0, 0];
  for (const chunk of chunks) {
    for (const end of chunk.ends) ends[row++] = begin + end;
    begin += chunk.bytes.length;
  }
  for (const { length } of loose) ends[row++] = begin += length;
  return ends;
}

const present = (chunks: readonly (Chunk | undefined)[]): readonly Chunk[] => chunks.flatMap((chunk) => chunk ?? []);
const columnOf = (rows: readonly LooseRow[], column: number): readonly Uint8Array[] =>
  rows.map(({ columns }) => columns[column] ?? new Uint8Array());
const partsOf = ({ widths }: RowStamp): readonly number[] => [...widths.keys(), widths.length];
const layoutOf = ({ version, model, widths, first }: RowStamp): string =>
  JSON.stringify([version, model, widths, first]);
