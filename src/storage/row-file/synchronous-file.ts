import { addSums, byteSum } from "./byte-sum";

/** What a dedicated worker may do with a file of its origin, at once. Not in the compiler's library for pages. */
export interface SyncHandle {
  readonly read: (into: Uint8Array, options: { readonly at: number }) => number;
  readonly write: (bytes: Uint8Array, options: { readonly at: number }) => number;
  readonly truncate: (size: number) => void;
  readonly getSize: () => number;
  readonly flush: () => void;
  readonly close: () => void;
}

/** Zeros that are written at once. */
const ZEROS = 1 << 22;

/** A file whose bytes are added up as they are written. */
export interface SummedFile {
  /** `byteSum` of what was written up to now; set when it is opened. */
  sum: number;
  size(): number;
  /** Throws where the file ends before. */
  read(at: number, length: number): Uint8Array<ArrayBuffer>;
  readInto(into: Uint8Array, at: number): void;
  /** Where nothing that counts stands yet. */
  add(bytes: Uint8Array, at: number): void;
  /** Over what stands there; tells whether it was another. */
  replace(bytes: Uint8Array, at: number): boolean;
  /** To the disk itself, where something was written since. */
  flush(): void;
  /** Zeros over what stands behind this place, and cuts it off. Others have their turn in between. */
  cut(at: number): Promise<void>;
  close(): void;
}

export function summedFile(handle: SyncHandle): SummedFile {
  let dirty = false;
  const write = (bytes: Uint8Array, at: number) => {
    dirty = true;
    if (handle.write(bytes, { at }) !== bytes.length) throw new Error("Not all was written.");
  };
  const file: SummedFile = {
    sum: 0,
    size: () => handle.getSize(),
    read(at, length) {
      const bytes = new Uint8Array(length);
      file.readInto(bytes, at);
      return bytes;
    },
    readInto(into, at) {
      if (into.length > 0 && handle.read(into, { at }) !== into.length) throw new Error("The file ends before.");
    },
    add(bytes, at) {
      write(bytes, at);
      file.sum = addSums(file.sum, byteSum(bytes, at));
    },
    replace(bytes, at) {
      const old = file.read(at, bytes.length);
      if (isSame(old, bytes)) return false;
      write(bytes, at);
      file.sum = addSums(file.sum, -byteSum(old, at), byteSum(bytes, at));
      return true;
    },
    flush() {
      if (dirty) handle.flush();
      dirty = false;
    },
    async cut(at) {
      const size = handle.getSize();
      for (let from = at; from < size; from += ZEROS) {
        write(new Uint8Array(Math.min(ZEROS, size - from)), from);
        await new Promise((done) => setTimeout(done));
      }
      file.flush();
      if (size > at) handle.truncate(at);
    },
    close: () => handle.close(),
  };
  return file;
}

const isSame = (first: Uint8Array, second: Uint8Array): boolean =>
  first.length === second.length && first.every((byte, place) => byte === second[place]);
