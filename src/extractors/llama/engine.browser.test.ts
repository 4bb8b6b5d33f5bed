import { afterEach, expect, test, vi } from "vitest";
import { tinyModel } from "../../../test/llama/tiny-model";
import { extractionRequest } from "../../asking/prompt";
import { kinds } from "../../kinds";
import { type Answer, createWllama, type Engine, generate, start } from "./engine";

const never = new AbortController().signal;
const window = { earlier: "", chat: "[1] I moved to Lisbon\n", passages: [{ turn: "t", text: "I moved to Lisbon" }] };
const request = extractionRequest(window, kinds);
let engine: Engine | null = null;

afterEach(async () => {
  await engine?.exit();
  engine = null;
});

/** What the real llama.cpp writes with a model that likes these characters. */
async function answerOf(likes: string, asked = request, heard = (): void => undefined): Promise<Answer> {
  engine ??= await start(tinyModel(likes), { create: createWllama, threads: 1, signal: never });
  return generate(engine, asked, { signal: never, heard });
}

test("it writes what the schema asks for, and nothing else", async () => {
  const { text, effort } = await answerOf('"{]},1');
  expect(JSON.parse(text)).toEqual([{ turn: 1, quote: "", kind: expect.any(String), text: "" }]);
  expect(kinds.map(({ id }) => id)).toContain(JSON.parse(text)[0].kind);
  expect(effort.readTokens).toBeGreaterThan(1000);
  expect(effort.writtenTokens).toBeGreaterThan(20);
  expect(Math.min(effort.readSeconds, effort.writtenSeconds)).toBeGreaterThan(0);
});

test("it is heard while it still reads", async () => {
  const heard = vi.fn();
  const { effort } = await answerOf('"{]},1', { ...request, mostTokens: 1 }, heard);
  expect(heard.mock.calls.length).toBeGreaterThan(effort.readTokens / 100);
});

test("what stands before every question is read once", async () => {
  const first = await answerOf('"{]},1');
  const second = await answerOf('"{]},1');
  expect(second.text).toBe(first.text);
  expect(second.effort.readTokens).toBeLessThan(first.effort.readTokens / 10);
});

test("circles are cut, and it answers again", async () => {
  const { text } = await answerOf("a{");
  expect(text).toMatch(/a{24}$/);
  expect(text.length).toBeLessThan(100);
  expect((await answerOf("a{")).text).toBe(text);
});

test.each([
  ["cut short", tinyModel("").slice(0, 100_000), /corrupted or incomplete/],
  ["no model in it", new Blob(["GGUF", new Uint8Array(5000)]), /failed to load model/],
  ["nothing of the sort", new Blob(["<!doctype html>"]), /invalid magic/],
])("a file that is %s is refused", async (_what, file, says) => {
  await expect(start(file, { create: createWllama, threads: 1, signal: never })).rejects.toThrow(says);
});

test("it stops while it loads", async () => {
  const stop = new AbortController();
  const starting = start(tinyModel(""), { create: createWllama, threads: 1, signal: stop.signal });
  stop.abort();
  await expect(starting).rejects.toMatchObject({ code: "cancelled" });
});
