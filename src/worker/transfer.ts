import { Failure } from "../domain/failure";
import type { Format, SpaceNames } from "../domain/format";
import type { Memory } from "../domain/memory";
import { formats } from "../formats";
import { kinds } from "../kinds";
import type { ExportPiece, FormatInfo } from "../messaging/doors/transfer-door";
import type { Corpus } from "./corpus";
import type { SettingsKeeper } from "./settings-keeper";

/** Well under the 64 MB that one message may be, at up to four bytes a character. */
const PIECE = 4_000_000;

/** Memories out to a file. */
export interface Transfer {
  formats(): readonly FormatInfo[];
  exportPiece(format: string, cursor: number): Promise<ExportPiece>;
}

/** A file on its way out. */
interface Export {
  readonly format: string;
  readonly pieces: AsyncIterator<string>;
  /** Where the next piece begins, in characters. */
  readonly next: number | null;
  /** The last piece, which may be asked for again. */
  readonly last: { readonly cursor: number; readonly piece: ExportPiece };
}

export interface TransferParts {
  readonly corpus: Pick<Corpus, "slices">;
  readonly settings: Pick<SettingsKeeper, "loaded">;
  readonly now: () => number;
}

export function createTransfer({ corpus, settings, now }: TransferParts): Transfer {
  let under: Export | null = null;

  async function pieceAt(format: string, cursor: number): Promise<ExportPiece> {
    const begun = cursor === 0 ? null : going(format, cursor);
    if (begun?.last.cursor === cursor) return begun.last.piece;
    const pieces = begun?.pieces ?? (await written(format));
    const piece = await nextPiece(pieces, cursor);
    under = { format, pieces, next: piece.next, last: { cursor, piece } };
    return piece;
  }

  /** The one that is under way, where it has come so far. */
  function going(format: string, cursor: number): Export {
    const isThere = under?.format === format && (under.next === cursor || under.last.cursor === cursor);
    if (under === null || !isThere) throw new Failure("bad-input", INTERRUPTED);
    return under;
  }

  async function written(id: string): Promise<AsyncIterator<string>> {
    const { write, complete } = formatOf(id);
    if (write === null) throw new Failure("bad-input", `Keepsake does not write files of the format ${id}.`);
    const { spaces } = await settings.loaded();
    const names: SpaceNames = Object.fromEntries(spaces.map(({ id: space, name }) => [space, name]));
    return write(each(corpus, complete ? () => true : isUsed), now(), names)[Symbol.asyncIterator]();
  }

  return {
    formats: () =>
      formats.map(({ id, mediaType, extension, write }) => ({
        id,
        mediaType,
        extension,
        writes: write !== null,
      })),
    exportPiece: pieceAt,
  };
}

async function nextPiece(pieces: AsyncIterator<string>, cursor: number): Promise<ExportPiece> {
  const parts: string[] = [];
  let length = 0;
  while (length < PIECE) {
    const { done, value } = await pieces.next();
    if (done === true) return { text: parts.join(""), next: null };
    parts.push(value);
    length += value.length;
  }
  return { text: parts.join(""), next: cursor + length };
}

function formatOf(id: string): Format {
  const format = formats.find((each) => each.id === id);
  if (!format) throw new Failure("bad-input", `There is no file format ${id}.`);
  return format;
}

async function* each(
  { slices }: Pick<Corpus, "slices">,
  isWanted: (memory: Memory) => boolean,
): AsyncGenerator<Memory> {
  for await (const memories of slices()) yield* memories.filter(isWanted);
}

const verbatim = new Set(kinds.filter((kind) => kind.verbatim).map(({ id }) => id));

/** A statement that the user has not been asked about. */
const isUsed = ({ kind, unreviewed }: Memory): boolean => !verbatim.has(kind) && !unreviewed;

const INTERRUPTED = "The export was interrupted. Please start it again.";
