import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test, vi } from "vitest";
import { download } from "./download";

const WHOLE = new TextEncoder().encode(`GGUF${"weights ".repeat(500)}`);
let server: Server;
afterEach(() => new Promise((done) => server.close(done)));

/** A file in memory with a handle as browsers have it, of which so many bytes are here. */
function aFile(here = 0, room = Number.POSITIVE_INFINITY) {
  let bytes = WHOLE.slice(0, here);
  const access: FileSystemSyncAccessHandle = {
    getSize: () => bytes.length,
    read: () => 0,
    write(buffer, { at }) {
      const fits = buffer.slice(0, Math.max(0, room - at));
      bytes = new Uint8Array([...bytes.slice(0, at), ...fits]);
      return fits.length;
    },
    truncate(size) {
      bytes = bytes.slice(0, size);
    },
    flush: vi.fn(),
    close: vi.fn(),
  };
  const handle = { createSyncAccessHandle: () => Promise.resolve(access) };
  return { handle, access, bytes: () => bytes };
}

async function fetchInto(file: ReturnType<typeof aFile>, answer: RequestListener, given: { largest?: number } = {}) {
  server = createServer(answer);
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  const told: (readonly [number, number])[] = [];
  const stop = new AbortController();
  const done = download(file.handle, {
    url: `http://127.0.0.1:${port}/mine.gguf`,
    name: "mine.gguf",
    largest: 1e6,
    signal: stop.signal,
    progress: (here, all) => told.push([here, all]),
    ...given,
  });
  return { done, told, stop };
}

/** A server that knows ranges, as those of model hosts do. */
const withRanges: RequestListener = (request, response) => {
  const from = Number(/bytes=(\d+)-/.exec(request.headers.range ?? "")?.[1] ?? 0);
  if (from >= WHOLE.length) response.writeHead(416, { "content-range": `bytes */${WHOLE.length}` }).end();
  else {
    const headers = { "content-length": WHOLE.length - from, "content-range": `bytes ${from}-` };
    response.writeHead(from > 0 ? 206 : 200, headers).end(WHOLE.slice(from));
  }
};
const withoutRanges: RequestListener = (_request, response) =>
  response.writeHead(200, { "content-length": WHOLE.length }).end(WHOLE);

test.each([
  ["from nothing", 0, withRanges],
  ["from where it stopped", 1000, withRanges],
  ["when all of it is here", WHOLE.length, withRanges],
  ["from the start, where the server knows no ranges", 1000, withoutRanges],
])("%s", async (_what, here, answer) => {
  const file = aFile(here);
  const { done, told } = await fetchInto(file, answer);
  await done;
  expect(file.bytes()).toEqual(WHOLE);
  expect(told.at(-1) ?? [WHOLE.length, WHOLE.length]).toEqual([WHOLE.length, WHOLE.length]);
  expect(file.access.close).toHaveBeenCalledOnce();
});

test("more than the whole is another file: it is fetched anew", async () => {
  const file = aFile(WHOLE.length);
  file.access.write(new Uint8Array(10), { at: WHOLE.length });
  await (
    await fetchInto(file, withRanges)
  ).done;
  expect(file.bytes()).toEqual(WHOLE);
});

test("what has come before a pause stays, and the file is closed", async () => {
  const file = aFile();
  const { done, told, stop } = await fetchInto(file, (_request, response) => {
    response.writeHead(200, { "content-length": WHOLE.length }).write(WHOLE.slice(0, 1000));
  });
  await vi.waitFor(() => expect(told).not.toEqual([]));
  stop.abort();
  await expect(done).rejects.toThrow();
  expect(file.bytes()).toEqual(WHOLE.slice(0, 1000));
  expect(file.access.flush).toHaveBeenCalledOnce();
  expect(file.access.close).toHaveBeenCalledOnce();
});

test("a connection that breaks off is not a whole file", async () => {
  const file = aFile();
  const { done } = await fetchInto(file, (_request, response) => {
    response.writeHead(200, { "content-length": WHOLE.length }).write(WHOLE.slice(0, 1000), () => response.destroy());
  });
  await expect(done).rejects.toThrow();
  expect(file.bytes().length).toBeLessThan(WHOLE.length);
});

test.each([
  [404, "no file of a language model"],
  [403, "no file of a language model"],
  [503, "error 503"],
])("an answer of %d", async (status, says) => {
  const { done } = await fetchInto(aFile(), (_request, response) => response.writeHead(status).end());
  await expect(done).rejects.toMatchObject({ code: "model", message: expect.stringContaining(says) });
});

test("a file too large to be of use is not fetched", async () => {
  const file = aFile();
  const { done } = await fetchInto(file, withoutRanges, { largest: 2000 });
  await expect(done).rejects.toThrow(/is the most that can run here/);
  expect(file.bytes()).toHaveLength(0);
});

test("a full disk is told as one", async () => {
  const { done } = await fetchInto(aFile(0, 1500), withoutRanges);
  await expect(done).rejects.toMatchObject({ name: "QuotaExceededError" });
});
