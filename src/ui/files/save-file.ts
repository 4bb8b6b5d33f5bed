import type { FormatInfo } from "../../messaging/doors/transfer-door";
import type { ManagerDoor } from "../../messaging/protocol";

/** Everything that a format holds, as a file. Its pieces are the browser's to keep: they need not fit into the page's memory. */
export async function exportFile(
  engine: Pick<ManagerDoor, "exportPiece">,
  format: FormatInfo,
  now: Date,
): Promise<File> {
  const pieces: Blob[] = [];
  for (let cursor: number | null = 0; cursor !== null;) {
    const { text, next } = await engine.exportPiece(format.id, cursor);
    pieces.push(new Blob([text]));
    cursor = next;
  }
  return new File(pieces, `keepsake-${now.toISOString().slice(0, 10)}.${format.extension}`, { type: format.mediaType });
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
