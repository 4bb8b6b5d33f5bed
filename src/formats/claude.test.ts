import * as fc from "fast-check";
import { expect, test } from "vitest";
import { aChat, claudeConversation, claudeFile, claudeMessage, MARCH_3 } from "../../test/formats/chat-files";
import { memoriesIn, NOW, readAll, turnsIn } from "../../test/formats/whole";
import { Failure } from "../domain/failure";
import format from "./claude";

const boat = aChat("A boat", ["I bought a boat.", "It is moored in Porto."], { id: "c1" });
const withMessages = (messages: readonly object[]): string =>
  JSON.stringify([{ ...claudeConversation(boat), chat_messages: messages }]);

test("a chat comes in as the page has it: numbered turns, who spoke, and when", async () => {
  expect(await readAll(format, claudeFile([boat]))).toEqual([
    {
      chat: "A boat",
      turns: [
        ["0", "user", "I bought a boat.", 0],
        ["1", "assistant", "Noted.", 5],
        ["2", "user", "It is moored in Porto.", 60],
        ["3", "assistant", "Noted.", 65],
      ].map(([id, role, text, seconds]) => ({
        id,
        site: "claude",
        conversation: "c1",
        role,
        text,
        at: (MARCH_3 + Number(seconds)) * 1000,
      })),
    },
  ]);
});

test("a message without words keeps its number, as its row in the page does", async () => {
  const messages = [
    claudeMessage("a", "human", " "),
    claudeMessage("b", "assistant", "Which boat?"),
    claudeMessage("c", "human", "The small one."),
  ];
  const turns = await turnsIn(format, withMessages(messages));
  expect(turns.map(({ id, text }) => [id, text])).toEqual([
    ["1", "Which boat?"],
    ["2", "The small one."],
  ]);
});

test("thinking and tools are left out; an older file has its words in one piece", async () => {
  const parts = [
    { type: "thinking", thinking: "hidden" },
    { type: "text", text: "In Porto." },
    { type: "tool_use", name: "search", input: {} },
    { type: "text", text: "By the river." },
  ];
  const messages = [
    { ...claudeMessage("a", "human", "Where?"), content: undefined },
    { ...claudeMessage("b", "assistant", "In Porto."), content: parts },
  ];
  expect((await turnsIn(format, withMessages(messages))).map(({ text }) => text)).toEqual([
    "Where?",
    "In Porto.\n\nBy the river.",
  ]);
});

test("where messages name the one that they answer, the branch that was written last is read", async () => {
  const child = (uuid: string, text: string, parent: string): object => ({
    ...claudeMessage(uuid, "human", text),
    parent_message_uuid: parent,
  });
  const root = "00000000-0000-4000-8000-000000000000";
  const messages = [
    child("a", "Hello.", root),
    child("b", "I live in Rome.", "a"),
    child("c", "I live in Porto.", "a"),
  ];
  expect((await turnsIn(format, withMessages(messages))).map(({ text }) => text)).toEqual([
    "Hello.",
    "I live in Porto.",
  ]);
});

test("a broken chat has no turns, and does not keep the next one away", async () => {
  const broken = [
    { uuid: 5, chat_messages: [] },
    { uuid: "x" },
    null,
    { uuid: "y", chat_messages: [7, { sender: "human" }] },
  ];
  const found = await readAll(format, JSON.stringify([...broken, claudeConversation(boat)]));
  expect(found.map((each) => ("turns" in each ? each.turns.length : -1))).toEqual([0, 0, 0, 0, 4]);
});

test("what Claude keeps in mind comes in as memories, without its headings", async () => {
  const file = JSON.stringify([
    {
      conversations_memory:
        "**Work context**\n\nNoor leads a team of five.\n\n**Personal context**\n\n- Noor plays the cello.",
      project_memories: { "project-1": "The user builds a small boat.", "project-2": 5 },
      account_uuid: "u",
    },
  ]);
  const memories = await memoriesIn(format, file);
  expect(memories.map(({ text }) => text)).toEqual([
    "Noor leads a team of five",
    "Noor plays the cello",
    "Builds a small boat",
  ]);
  expect(new Set(memories.map(({ learnedAt }) => learnedAt))).toEqual(new Set([NOW]));
  expect(await memoriesIn(format, file)).toEqual(memories);
});

test("whatever a file holds, it is read or refused in words", async () => {
  await fc.assert(
    fc.asyncProperty(fc.json(), fc.nat(400), async (json, length) => {
      for (const file of [json, `[${json}]`, claudeFile([boat]).slice(0, length), withMessages([{ content: json }])])
        await readAll(format, file).catch((error: unknown) => expect(error).toBeInstanceOf(Failure));
    }),
    { numRuns: 200 },
  );
});
