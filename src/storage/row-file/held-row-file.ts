import type { RowFile, RowStamp } from "../../domain/row-file";
import { Failure } from "../../domain/failure";
import { type Folder, openFolder } from "./folder";
import { fileNames, type HeldRows, holdRows } from "./held-rows";
import { readColumn, readImage, readRows } from "./read-rows";
import { appendRows, emptyRows, eraseRows, overwriteRow, trimRows } from "./write-rows";
import { settle } from "./held-rows";

interface Opened {
  readonly folder: Folder;
  readonly held: HeldRows;
}

/** Rows in files that this worker alone holds, read and written in an instant; null where there are none such. */
export async function openHeldRows(name: string, { widths }: RowStamp): Promise<RowFile | null> {
  let opened = await openParts(name, widths);
  if (opened === null) return null;

  const held = () => {
    if (opened === null) throw new Failure("store", "The index of your memories is closed.");
    return opened.held;
  };
  const close = () => {
    opened?.folder.close();
    opened = null;
  };
  async function empty(stamp: RowStamp): Promise<void> {
    if (String(stamp.widths) !== String(held().widths)) {
      close();
      opened = await openParts(name, stamp.widths);
    }
    await emptyRows(held(), stamp);
    await opened?.folder.emptyOthers();
  }

  return {
    async open(stamp) {
      const image = readImage(held(), stamp);
      await (image === null ? empty(stamp) : trimRows(held()));
      return image;
    },
    append: async (rows) => appendRows(held(), rows),
    overwrite: async (row, bytes) => overwriteRow(held(), row, bytes),
    erase: async (rows) => eraseRows(held(), rows),
    readColumn: async (column) => readColumn(held(), column),
    readRows: (column, rows, into) => readRows(held(), { column, rows, into }),
    mark: async (through) => settle(held(), { through }),
    reset: empty,
    close: async () => close(),
  };
}

async function openParts(name: string, widths: readonly number[]): Promise<Opened | null> {
  const folder = await openFolder(name, fileNames(widths));
  const held = folder && holdRows(folder.files, widths);
  return folder && held ? { folder, held } : null;
}
