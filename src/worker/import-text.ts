import { Failure } from "../domain/failure";

/** How the bytes of a text are told by its first ones; UTF-8 where they do not tell. */
function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return "utf-8";
}

/** The text of a stream of bytes, as it comes. Its byte order mark is taken off. Hears how many bytes have been read. */
export async function* textOf(bytes: AsyncIterable<Uint8Array>, read: (bytes: number) => void): AsyncGenerator<string> {
  let decoder: TextDecoder | null = null;
  for await (const piece of bytes) {
    decoder ??= new TextDecoder(encodingOf(piece), { fatal: true });
    yield decoded(decoder, piece);
    read(piece.length);
  }
  if (decoder !== null) yield decoded(decoder);
}

/** A letter may stand across two pieces: the decoder keeps its first half for the next one. */
function decoded(decoder: TextDecoder, piece?: Uint8Array): string {
  try {
    return piece === undefined ? decoder.decode() : decoder.decode(piece, { stream: true });
  } catch (cause) {
    throw new Failure("bad-file", "This is not a text file. Nothing was changed.", { cause });
  }
}

/** The bytes of a stream, which is ended where nobody asks for more. */
export async function* bytesOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) yield part.value;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
