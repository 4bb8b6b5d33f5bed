import { Failure } from "../../domain/failure";

/** What is to be downloaded. */
export interface Order {
  readonly url: string;
  /** The name that the file gets. */
  readonly name: string;
  /** Bytes of the largest file that is of use. */
  readonly largest: number;
  readonly signal: AbortSignal;
  progress(here: number, all: number): void;
}

const gigabytes = (bytes: number): string => `${(bytes / 1e9).toFixed(1)} GB`;

/** Appends to a file what is missing of it at its address. What has come stays when it breaks off. */
export async function download(
  part: Pick<FileSystemFileHandle, "createSyncAccessHandle">,
  order: Order,
): Promise<void> {
  const access = await part.createSyncAccessHandle();
  try {
    await receive(access, order);
  } finally {
    access.flush();
    access.close();
  }
}

async function receive(access: FileSystemSyncAccessHandle, order: Order): Promise<void> {
  const here = access.getSize();
  const headers = here > 0 ? { range: `bytes=${here}-` } : undefined;
  const response = await fetch(order.url, { signal: order.signal, ...(headers && { headers }) });
  if (response.status === 416 && here > 0) {
    // There is nothing after what is here: it is whole, or it was another file.
    if (response.headers.get("content-range") === `bytes */${here}`) return;
    access.truncate(0);
    return receive(access, order);
  }
  if (!response.ok || response.body === null) throw new Failure("model", wordsFor(response.status));
  const from = response.status === 206 ? here : 0;
  const all = wholeSize(response, from, order.largest);
  access.truncate(from);
  await append(access, response.body, (now) => order.progress(now, all));
  if (access.getSize() < all) throw new TypeError("The network closed the connection.");
}

/** Bytes of the whole file; 0 where the server does not tell. */
function wholeSize({ headers }: Response, from: number, largest: number): number {
  const length = headers.get("content-length");
  const all = length === null ? 0 : from + Number(length);
  if (all > largest)
    throw new Failure("model", `It has ${gigabytes(all)}; ${gigabytes(largest)} is the most that can run here.`);
  return all;
}

async function append(
  access: FileSystemSyncAccessHandle,
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
  progress: (here: number) => void,
): Promise<void> {
  const reader = body.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    const written = access.write(next.value, { at: access.getSize() });
    if (written < next.value.length) throw new DOMException("The disk is full.", "QuotaExceededError");
    progress(access.getSize());
  }
}

const wordsFor = (status: number): string =>
  [401, 403, 404, 410].includes(status)
    ? "There is no file of a language model at its address."
    : `The model’s server answered with the error ${status}. Try again later: what has come so far is kept.`;
