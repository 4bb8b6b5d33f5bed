import { Failure } from "../../domain/failure";
import { download, type Order } from "./download";

/** Where the files of models lie: the folder `models` of the extension's own file system. */
export interface Folder {
  /** A whole model's file, or null. */
  find(name: string): Promise<File | null>;
  /** Downloads what is missing of it. `progress` hears of bytes. In a dedicated worker only. */
  fetch(order: Order): Promise<void>;
  remove(name: string): Promise<void>;
}

/** A file that is not whole yet. */
const PART = ".part";
const MAGIC = "GGUF";

const isNotFound = (error: unknown): boolean => error instanceof DOMException && error.name === "NotFoundError";

export function createFolder(
  root: () => Promise<FileSystemDirectoryHandle> = () => navigator.storage.getDirectory(),
): Folder {
  const open = async (): Promise<FileSystemDirectoryHandle> =>
    (await root()).getDirectoryHandle("models", { create: true });

  return {
    async find(name) {
      try {
        return await (await (await open()).getFileHandle(name)).getFile();
      } catch (error) {
        if (isNotFound(error)) return null;
        throw error;
      }
    },
    async fetch(order) {
      const folder = await open();
      const part = await folder.getFileHandle(order.name + PART, { create: true });
      await download(part, order);
      if ((await (await part.getFile()).slice(0, MAGIC.length).text()) !== MAGIC) {
        await folder.removeEntry(part.name);
        throw new Failure("model", "What lies at this address is not a language model in a GGUF file.");
      }
      await part.move(order.name);
    },
    async remove(name) {
      const folder = await open();
      for (const entry of [name, name + PART]) {
        await folder.removeEntry(entry).catch((error: unknown) => {
          if (!isNotFound(error)) throw error;
        });
      }
    },
  };
}
