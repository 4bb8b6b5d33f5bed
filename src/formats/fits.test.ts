import * as fc from "fast-check";
import { expect, test } from "vitest";
import { chatgptFile, claudeFile, aChat } from "../../test/formats/chat-files";
import { aMemory } from "../../test/engine/memory";
import { written } from "../../test/formats/whole";
import { formats } from ".";

const known = (name: string, text: string): readonly string[] =>
  formats.filter((format) => format.fits({ name, text: text.slice(0, 20_000) })).map(({ id }) => id);

const memory = aMemory({ id: "m1", text: "Is allergic to hazelnuts" });

test("the formats that can be written are known again by what they wrote", async () => {
  const writing = formats.filter(({ write }) => write !== null);
  expect(writing.map(({ id }) => id).toSorted()).toEqual(["keepsake", "markdown", "mem0"]);
  for (const format of writing) {
    for (const memories of [[], [memory]])
      expect(known(`a.${format.extension}`, await written(format, memories))).toEqual([format.id]);
  }
});

test.each([
  ["conversations.json", chatgptFile([aChat("A boat", ["I bought a boat."])]), ["chatgpt"]],
  ["conversations.json", claudeFile([aChat("A boat", ["I bought a boat."])]), ["claude"]],
  ["conversations-003.json", `\uFEFF  ${chatgptFile([aChat("A boat", ["I bought a boat."])])}`, ["chatgpt"]],
  ["memories.json", '[{"conversations_memory":"**Work**","project_memories":{},"account_uuid":"u"}]', ["claude"]],
  ["mine.json", '[{"id":"a","memory":"Likes tea","hash":"x"}]', ["mem0"]],
  ["mine.json", '{"count":1,"results":[{"id":"a","memory":"Likes tea"}]}', ["mem0"]],
  ["mine.json", '{"memories":["Likes tea"]}', ["mem0"]],
  ["mine.txt", "User likes tea.\nUser has a dog.", ["list"]],
  ["mine.json", "Dear diary,", []],
  ["mine.json", '{"bookmarks": []}', []],
  ["mine.json", "[]", []],
  ["page.txt", "<!doctype html><p>User likes tea.", []],
  ["picture.txt", "\u0000\u0001PNG", []],
  ["empty.txt", " ", []],
])("case %#: %s is known for what it is, by its beginning alone", (name, text, ids) => {
  expect(known(name, text)).toEqual(ids);
});

test("what somebody wrote in a chat does not make it another file", () => {
  const spoken = '"format":"keepsake" [{"memory":1,"chat_messages":[]}] "results": {"mapping":{}} # Keepsake';
  expect(known("a.json", chatgptFile([aChat(spoken, [spoken])]))).toEqual(["chatgpt"]);
  expect(known("a.json", claudeFile([aChat(spoken, [spoken])]))).toEqual(["claude"]);
});

test("no two formats know the same file, whatever it is", () => {
  const key = fc.constantFrom("format", "memory", "memories", "results", "mapping", "chat_messages", "uuid", "summary");
  const { anything } = fc.letrec((tie) => ({
    anything: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom("keepsake", "text", 1, null),
      fc.dictionary(key, tie("anything"), { maxKeys: 4 }),
      fc.array(tie("anything"), { maxLength: 3 }),
    ),
  }));
  const text = fc.oneof(
    anything.map((value) => JSON.stringify(value)),
    fc.string(),
    fc.json(),
  );
  fc.assert(
    fc.property(text, fc.constantFrom("a.json", "a.txt", "a.md"), fc.nat(200), (file, name, length) => {
      expect(known(name, file).length).toBeLessThan(2);
      expect(known(name, file.slice(0, length)).length).toBeLessThan(2);
    }),
    { numRuns: 2_000 },
  );
});
