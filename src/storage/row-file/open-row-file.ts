import type { RowFile, RowStamp } from "../../domain/row-file";
import { openChunks } from "./chunked-row-file";
import { openHeldRows } from "./held-row-file";
import { createTurns } from "./in-turn";

/** The derived rows of that name on this device: files of this worker's own where it can hold them, else a database. One call waits for the one before it. */
export function openRowFile(name = "keepsake-rows"): RowFile {
  const inTurn = createTurns();
  let file: RowFile | null = null;
  /** What failed in the middle is not to be trusted until it is emptied. */
  let isWhole = false;

  const whole = (): RowFile => {
    if (file === null || !isWhole) throw new Error("It is not open, or was left half written.");
    return file;
  };
  const change = (work: (file: RowFile) => Promise<void>): Promise<void> =>
    inTurn(async () => {
      const own = whole();
      isWhole = false;
      await work(own);
      isWhole = true;
    });
  const begin = <T>(stamp: RowStamp, work: (file: RowFile) => Promise<T>): Promise<T> =>
    inTurn(async () => {
      isWhole = false;
      file ??= (await openHeldRows(name, stamp)) ?? openChunks(name);
      const done = await work(file);
      isWhole = true;
      return done;
    });

  return {
    open: (stamp) => begin(stamp, (own) => own.open(stamp)),
    reset: (stamp) => begin(stamp, (own) => own.reset(stamp)),
    append: (rows) => change((own) => own.append(rows)),
    overwrite: (row, bytes) => change((own) => own.overwrite(row, bytes)),
    erase: (rows) => change((own) => own.erase(rows)),
    mark: (through) => change((own) => own.mark(through)),
    readColumn: (column) => inTurn(() => whole().readColumn(column)),
    get readRows() {
      return file?.readRows ?? null;
    },
    close: () =>
      inTurn(async () => {
        await file?.close();
        file = null;
      }),
  };
}
