import { Failure } from "../domain/failure";
import type { Format, Imported } from "../domain/format";
import { formats } from "../formats";
import { bytesOf, textOf } from "./import-text";
import { isZip, type Source, sourcesInZip } from "./import-zip";

/** A source whose format is known. */
interface Part extends Source {
  readonly format: Format;
}

/** A file that can be read, as often as one likes. */
export interface OpenedFile {
  /** `Format.id` of its first part. */
  readonly format: string;
  /** What it holds, in its order. Hears how much of it has been read, from 0 to 1. */
  readonly read: (at: number, progress: (share: number) => void) => AsyncIterable<Imported>;
}

/** Characters of a file's beginning that tell what it is. */
const HEAD = 20_000;

/** Opens a file, packed or not. Null finds its format out. */
export async function openFile(file: File, format: string | null): Promise<OpenedFile> {
  const begin = new Uint8Array(await file.slice(0, 4).arrayBuffer());
  const sources = isZip(begin)
    ? await sourcesInZip(file)
    : [{ name: file.name, size: file.size, stream: () => file.stream() }];
  const found = await Promise.all(sources.map(async (source) => partOf(source, await headOf(source), format)));
  const parts = found.filter((part) => part !== null);
  const [first] = parts;
  if (first === undefined) throw new Failure("bad-file", UNKNOWN);
  const size = parts.reduce((sum, part) => sum + part.size, 0);
  return {
    format: first.format.id,
    async *read(at, progress) {
      let bytes = 0;
      for (const part of parts) {
        const text = textOf(bytesOf(part.stream()), (read) => progress((bytes += read) / size));
        yield* part.format.read(text, at);
      }
    },
  };
}

function partOf(source: Source, text: string, asked: string | null): Part | null {
  const format = formats.find((each) => (asked === null ? each.fits({ name: source.name, text }) : each.id === asked));
  return format === undefined ? null : { ...source, format };
}

/** How it begins. A file that is no text is heard of here already. */
async function headOf(source: Source): Promise<string> {
  let head = "";
  for await (const text of textOf(bytesOf(source.stream()), () => undefined)) {
    head += text;
    if (head.length >= HEAD) break;
  }
  return head.slice(0, HEAD);
}

const UNKNOWN =
  "Keepsake does not know this file. It reads its own files, the exports of ChatGPT, Claude and mem0, and lists of memories as text. Nothing was changed.";
