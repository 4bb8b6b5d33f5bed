import { Failure } from "../../domain/failure";
import { summedFile, type SummedFile, type SyncHandle } from "./synchronous-file";

/** Only a dedicated worker has it. */
interface SyncFileHandle {
  readonly createSyncAccessHandle: () => Promise<SyncHandle>;
}

/** A worker that has just ended may still hold its files for a moment. */
const TRIES = 10;
const PAUSE_MS = 50;

const isSync = (handle: object): handle is SyncFileHandle => "createSyncAccessHandle" in handle;

/** Some files of a folder, held by this worker alone. */
export interface Folder {
  /** In the order of the names. */
  readonly files: readonly SummedFile[];
  /** Empties whatever else lies there: a former layout may have had more files. */
  emptyOthers(): Promise<void>;
  close(): void;
}

/** Null where a file can't be read in an instant here: in a page, and in some private windows. Files are made once and never removed, since their names stand in a database that may break. */
export async function openFolder(name: string, fileNames: readonly string[]): Promise<Folder | null> {
  const directory = await directoryOf(name);
  if (directory === null) return null;
  const files: SummedFile[] = [];
  const close = () => files.forEach((file) => file.close());
  try {
    for (const fileName of fileNames) {
      const handle = await directory.getFileHandle(fileName, { create: true });
      if (!isSync(handle)) return null;
      files.push(summedFile(await hold(handle)));
    }
  } catch (error) {
    close();
    throw error;
  }
  const emptyOthers = async () => {
    for await (const fileName of directory.keys()) if (!fileNames.includes(fileName)) await empty(directory, fileName);
  };
  return { files, emptyOthers, close };
}

async function directoryOf(name: string): Promise<FileSystemDirectoryHandle | null> {
  try {
    const root = await navigator.storage.getDirectory();
    return await root.getDirectoryHandle(name, { create: true });
  } catch (error) {
    // A private window of Firefox.
    if (error instanceof DOMException && error.name === "SecurityError") return null;
    throw error;
  }
}

async function hold(handle: SyncFileHandle): Promise<SyncHandle> {
  for (let tries = 1; ; tries++) {
    try {
      return await handle.createSyncAccessHandle();
    } catch (error) {
      if (!(error instanceof DOMException) || error.name !== "NoModificationAllowedError") throw error;
      if (tries === TRIES) {
        throw new Failure("store", "Another window of Keepsake holds the index of your memories.", { cause: error });
      }
      await new Promise((done) => setTimeout(done, PAUSE_MS));
    }
  }
}

async function empty(directory: FileSystemDirectoryHandle, fileName: string): Promise<void> {
  const handle = await directory.getFileHandle(fileName);
  if (!isSync(handle)) return;
  const file = summedFile(await hold(handle));
  await file.cut(0);
  file.close();
}
