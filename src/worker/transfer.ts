import { Failure } from "../domain/failure";
import type { Format } from "../domain/format";
import type { Memory } from "../domain/memory";
import { formats } from "../formats";
import type { ExportPiece, FormatInfo, ImportReport } from "../messaging/doors/transfer-door";
import type { Corpus } from "./corpus";

/** Well under the 64 MB that one message may be, at up to four bytes a character. */
const PIECE = 4_000_000;
/** Characters of an upload: what a worker's memory bears. */
const MAX_UPLOAD = 128_000_000;

/** Memories out to a file and in from one. A file is all taken in, or not at all. */
export interface Transfer {
  formats(): readonly FormatInfo[];
  exportPiece(format: string, cursor: number): Promise<ExportPiece>;
  importPiece(upload: string, index: number, text: string): void;
  importFile(upload: string, format: string): Promise<ImportReport>;
}

export function createTransfer(corpus: Corpus, now: () => number): Transfer {
  /** The file that is on its way out, as it was at its first piece; kept, since any piece may be asked for again. */
  let exported = "";
  /** The pieces of the one upload that is under way. */
  let upload: { readonly id: string; readonly pieces: string[] } | null = null;
  /** The last one that was taken in: asked again, it is answered again. */
  let taken: { readonly id: string; readonly report: ImportReport } | null = null;

  return {
    formats: () => formats.map(({ id, label, mediaType, extension }) => ({ id, label, mediaType, extension })),

    async exportPiece(format, cursor) {
      if (cursor === 0) exported = formatOf(format).write(await all(corpus), now());
      if (cursor >= exported.length)
        throw new Failure("bad-input", "The export was interrupted. Please start it again.");
      const next = cursor + PIECE < exported.length ? cursor + PIECE : null;
      return { text: exported.slice(cursor, cursor + PIECE), next };
    },

    importPiece(id, index, text) {
      if (upload?.id !== id) upload = { id, pieces: [] };
      upload.pieces[index] = text;
      if (upload.pieces.reduce((size, piece) => size + piece.length, 0) <= MAX_UPLOAD) return;
      upload = null;
      throw new Failure("too-large", "The file is too large to be taken in at once. Nothing was imported.");
    },

    async importFile(id, format) {
      if (taken?.id === id) return taken.report;
      if (upload?.id !== id)
        throw new Failure("bad-file", "The file did not arrive whole. Nothing was imported; please choose it again.");
      const file = upload.pieces.join("");
      upload = null;
      const memories = formatOf(format).read(file);
      let added = 0;
      await corpus.commit(async () => {
        const fresh = await unknownTo(corpus, memories);
        added = fresh.length;
        return { by: "import", at: now(), put: fresh };
      });
      taken = { id, report: { added, skipped: memories.length - added } };
      return taken.report;
    },
  };
}

function formatOf(id: string): Format {
  const format = formats.find((each) => each.id === id);
  if (!format) throw new Failure("bad-input", `There is no file format ${id}.`);
  return format;
}

async function all(corpus: Pick<Corpus, "slices">): Promise<readonly Memory[]> {
  const found: Memory[] = [];
  for await (const memories of corpus.slices()) found.push(...memories);
  return found;
}

/** A memory that stands here already, by its id or in the same words, is not taken in again: what is here may be newer. */
async function unknownTo({ slices }: Pick<Corpus, "slices">, memories: readonly Memory[]): Promise<readonly Memory[]> {
  const wording = ({ kind, text }: Memory): string => `${kind}\n${text}`;
  const fresh = new Map(memories.map((memory) => [memory.id, memory]));
  const asked = new Set(memories.map(wording));
  const said = new Set<string>();
  for await (const known of slices()) {
    for (const memory of known) {
      fresh.delete(memory.id);
      if (asked.has(wording(memory))) said.add(wording(memory));
    }
  }
  return [...fresh.values()].filter((memory) => {
    const isKnown = said.has(wording(memory));
    said.add(wording(memory));
    return !isKnown;
  });
}
