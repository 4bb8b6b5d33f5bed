import { createHash } from "node:crypto";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { digests, librariesOf, matches, placeLibrary } from "./model-libraries";

const content = new TextEncoder().encode("hello\n");
const digest = `sha256:${createHash("sha256").update(content).digest("hex")}`;
const name = "a.wasm";

let into: string;
let server: Server;
let from: string;
let asked = 0;

beforeEach(async () => {
  into = await mkdtemp(join(tmpdir(), "keepsake-models-"));
  asked = 0;
  server = createServer((request, response) => {
    asked++;
    response.writeHead(request.url === "/a.wasm" ? 200 : 404).end(content);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  from = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});

afterEach(async () => {
  server.close();
  await rm(into, { recursive: true });
});

test("every library of the list has its digest, and no other file", () => {
  expect(Object.keys(digests).toSorted()).toEqual([...librariesOf([])].toSorted());
  expect(Object.values(digests).every((value) => /^(sha256:[0-9a-f]{64}|git:[0-9a-f]{40})$/.test(value))).toBe(true);
});

test("one model has two libraries, an unknown one has none", () => {
  expect(librariesOf(["Qwen3-4B"])).toHaveLength(2);
  expect(() => librariesOf(["Qwen9"])).toThrow("No model is called Qwen9");
});

test("Git's id of a file is told apart from another's", () => {
  expect(matches(content, "git:ce013625030ba8dba906f756967f9e9ca394464a")).toBe(true);
  expect(matches(content.slice(1), "git:ce013625030ba8dba906f756967f9e9ca394464a")).toBe(false);
});

test("a library is downloaded once", async () => {
  expect(await placeLibrary({ name, digest, from, into })).toBe("downloaded");
  expect(await placeLibrary({ name, digest, from, into })).toBe("here already");
  expect(asked).toBe(1);
  expect(new Uint8Array(await readFile(join(into, name)))).toEqual(content);
});

test("a damaged library is replaced", async () => {
  await writeFile(join(into, name), "damaged");
  expect(await placeLibrary({ name, digest, from, into })).toBe("downloaded");
});

test.each([
  ["another file", { name, digest: `sha256:${"0".repeat(64)}` }, "is not the file it should be"],
  ["no file", { name: "b.wasm", digest }, "has no /b.wasm (404)"],
])("%s leaves nothing behind", async (_what, wanted, says) => {
  await expect(placeLibrary({ ...wanted, from, into })).rejects.toThrow(says);
  expect(await readdir(into)).toEqual([]);
});

test("no network is said so", async () => {
  await expect(placeLibrary({ name, digest, from: "http://127.0.0.1:1/", into })).rejects.toThrow("needs the internet");
});
