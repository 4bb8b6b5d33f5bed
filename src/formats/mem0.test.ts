import * as fc from "fast-check";
import { expect, test } from "vitest";
import { aMemory } from "../../test/engine/memory";
import { memoriesIn, NOW, readAll, written } from "../../test/formats/whole";
import { Failure } from "../domain/failure";
import format from "./mem0";

const entry = {
  id: "892db2ae-06d9-49e5-8b3e-585ef9b85b8e",
  memory: "Is allergic to hazelnuts",
  hash: "1a2b3c",
  metadata: { category: "health" },
  created_at: "2025-07-26T10:29:36.630547-07:00",
  updated_at: null,
  user_id: "noor",
};
const when = Date.parse("2025-07-26T10:29:36.630-07:00");

test.each([
  ["get_all's results", { results: [entry] }],
  ["a page of them", { count: 1, next: null, previous: null, results: [entry] }],
  ["a bare list", [entry]],
  ["the platform's export", { memories: [entry] }],
])("%s are read, with their ids and times", async (_name, file) => {
  const [memory, ...rest] = await memoriesIn(format, JSON.stringify(file));
  expect(rest).toEqual([]);
  expect(memory).toMatchObject({ id: entry.id, text: entry.memory, learnedBy: "import", sources: [] });
  expect([memory?.learnedAt, memory?.lastSaidAt]).toEqual([when, when]);
});

test("entries of other shapes are understood by their words; without a time they are of now", async () => {
  const file = {
    memories: ["Likes tea", { text: "Likes rain" }, { content: "Runs" }, { data: " Swims " }, 5, null, {}],
  };
  const memories = await memoriesIn(format, JSON.stringify(file));
  expect(memories.map(({ text }) => text)).toEqual(["Likes tea", "Likes rain", "Runs", "Swims"]);
  expect(new Set(memories.map(({ learnedAt }) => learnedAt))).toEqual(new Set([NOW]));
  expect(new Set(memories.map(({ id }) => id)).size).toBe(4);
});

test("what is written has the shape of get_all's results, and comes in again with ids, words, kinds and times", async () => {
  const text = fc.string({ minLength: 1 }).map((words) => `${words.trim()}.`);
  const memory = fc.record({ id: fc.uuid(), kind: fc.constantFrom("fact", "goal"), text, learnedAt: fc.nat(2e12) });
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(memory, { selector: ({ id }) => id }), async (given) => {
      const memories = given.map((each) => aMemory({ ...each, lastSaidAt: each.learnedAt + 5 }));
      const file = await written(format, memories);
      expect(JSON.parse(file)).toEqual({
        results: memories.map(({ id, text: words }) =>
          expect.objectContaining({ id, memory: words, hash: null, user_id: "user", created_at: expect.any(String) }),
        ),
      });
      const told = ({ id, kind, text: words, learnedAt, lastSaidAt }: (typeof memories)[number]) => [
        id,
        kind,
        words,
        learnedAt,
        lastSaidAt,
      ];
      expect((await memoriesIn(format, file)).map(told)).toEqual(memories.map(told));
    }),
  );
});

test.each([
  ['{"results": 5}', /no list of memories/],
  ['{"results": [5, {}]}', /No entry of the file is a memory/],
  ['{"results": [', /damaged or cut short/],
])("case %#: a bad file is refused in plain words", async (file, words) => {
  await expect(readAll(format, file)).rejects.toMatchObject({
    code: "bad-file",
    message: expect.stringMatching(words),
  });
});

test("whatever a file holds, it is read or refused", async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.json(), fc.string()), async (file) => {
      for (const text of [file, `{"results":[${file}]}`])
        await readAll(format, text).catch((error: unknown) => expect(error).toBeInstanceOf(Failure));
    }),
  );
});
