import { Failure } from "../../domain/failure";
import type { FormatInfo, ImportReport } from "../../messaging/doors/transfer-door";
import type { ManagerDoor } from "../../messaging/protocol";
import { byteSize } from "../parts/wording";

/** Above this a file is refused before it is read. */
const LARGEST_BYTES = 64 * 1024 * 1024;
const PIECE_BYTES = 4 * 1024 * 1024;

type ExportDoor = Pick<ManagerDoor, "exportPiece">;
type ImportDoor = Pick<ManagerDoor, "importPiece" | "importFile">;

/** Everything that is remembered, as a file. */
export async function exportFile(engine: ExportDoor, format: FormatInfo, now: Date): Promise<File> {
  const pieces: string[] = [];
  for (let cursor: number | null = 0; cursor !== null;) {
    const { text, next } = await engine.exportPiece(format.id, cursor);
    pieces.push(text);
    cursor = next;
  }
  return new File(pieces, `keepsake-${now.toISOString().slice(0, 10)}.${format.extension}`, { type: format.mediaType });
}

/** Hands a file over to the engine piece by piece. Rejects with a `Failure` that says what is wrong with it; nothing is then changed. */
export async function importFile(engine: ImportDoor, file: File, format: FormatInfo): Promise<ImportReport> {
  if (file.size > LARGEST_BYTES) {
    const sizes = `${byteSize(file.size)}, and a file may have ${byteSize(LARGEST_BYTES)} at most`;
    throw new Failure("too-large", `“${file.name}” is too large: it has ${sizes}. Nothing was imported.`);
  }
  const upload = crypto.randomUUID();
  const decoder = new TextDecoder("utf-8", { fatal: true });
  for (let start = 0; start === 0 || start < file.size; start += PIECE_BYTES) {
    const end = start + PIECE_BYTES;
    const bytes = await file.slice(start, end).arrayBuffer();
    await engine.importPiece(upload, start / PIECE_BYTES, decode(decoder, bytes, end < file.size));
  }
  return engine.importFile(upload, format.id);
}

/** A letter may stand across two pieces: the decoder keeps its first half (`stream`) for the next one. */
function decode(decoder: TextDecoder, bytes: ArrayBuffer, stream: boolean): string {
  try {
    return decoder.decode(bytes, { stream });
  } catch (cause) {
    throw new Failure("bad-file", "This is not a text file. Nothing was imported.", { cause });
  }
}

/** Saves a file to the user's downloads. */
export function download(file: File): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = url;
  link.download = file.name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser reads the address after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
