import { Failure } from "../domain/failure";

/** A file, or one within an archive. */
export interface Source {
  readonly name: string;
  /** Bytes, unpacked. */
  readonly size: number;
  /** Its bytes, from the start each time. */
  readonly stream: () => ReadableStream<Uint8Array>;
}

/** What the chat sites put their chats and memories into, in whatever folder; large ones in parts. */
const WANTED = /(?:^|\/)(?:conversations(?:-\d+)?|memories)\.json$/i;
const READABLE = /\.(?:json|md|txt)$/i;
/** Beside each file that a Mac has packed. */
const JUNK = /(?:^|\/)(?:__MACOSX\/|\.)/;

/** Does it begin as a zip archive does? */
export const isZip = ([first, second, third]: Uint8Array): boolean =>
  first === 0x50 && second === 0x4b && (third === 0x03 || third === 0x05);

/** The texts in a zip archive that may hold memories. They are unpacked as they are read. */
export async function sourcesInZip(file: Blob): Promise<readonly Source[]> {
  const { BlobReader, configure, ZipReader } = await import("@zip.js/zip.js");
  // We are in a worker already.
  configure({ useWebWorkers: false });
  const entries = await new ZipReader(new BlobReader(file)).getEntries().catch((cause: unknown) => {
    throw new Failure("bad-file", "The zip file is damaged or cut short. Nothing was changed.", { cause });
  });
  const files = entries.filter((entry) => !entry.directory).filter(({ filename }) => !JUNK.test(filename));
  const wanted = files.filter(({ filename }) => WANTED.test(filename));
  const readable = files.filter(({ filename }) => READABLE.test(filename));
  const chosen = wanted.length > 0 || readable.length !== 1 ? wanted : readable;
  if (chosen.length === 0) throw new Failure("bad-file", NOTHING);
  if (chosen.some(({ encrypted }) => encrypted)) throw new Failure("bad-file", LOCKED);
  const inOrder = chosen.toSorted((one, other) => (one.filename < other.filename ? -1 : 1));
  return inOrder.map((entry) => ({
    name: entry.filename.split("/").at(-1) ?? entry.filename,
    size: entry.uncompressedSize,
    stream() {
      const { readable: unpacked, writable } = new TransformStream<Uint8Array, Uint8Array>();
      // What goes wrong here is heard by who reads the other end.
      entry.getData(writable).catch((error: unknown) => writable.abort(damaged(error)).catch(() => undefined));
      return unpacked;
    },
  }));
}

const damaged = (cause: unknown): Failure =>
  new Failure("bad-file", "The zip file is damaged. Nothing was changed.", { cause });

const NOTHING =
  "There are no conversations in this zip file. Choose the one that ChatGPT or Claude sent you; conversations.json is in it. Nothing was changed.";
const LOCKED =
  "The zip file is locked with a password. Unpack it first, and choose the file that is in it. Nothing was changed.";
