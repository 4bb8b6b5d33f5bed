import * as fc from "fast-check";
import { expect, test } from "vitest";
import { aChat, chatgptConversation, chatgptFile, chatgptMessage, MARCH_3, rowOf } from "../../test/formats/chat-files";
import { NOW, readAll, turnsIn } from "../../test/formats/whole";
import { Failure } from "../domain/failure";
import format from "./chatgpt";

const boat = aChat("A boat", ["I bought a boat.", "It is moored in Porto."], { id: "c1" });
const conversation = (messages: readonly (object | null)[], more: object = {}): string =>
  JSON.stringify([
    {
      title: "A chat",
      create_time: MARCH_3,
      mapping: rowOf(messages),
      current_node: `n${messages.length - 1}`,
      conversation_id: "c1",
      ...more,
    },
  ]);
const texts = async (file: string): Promise<readonly string[]> =>
  (await turnsIn(format, file)).map(({ role, text }) => `${role}: ${text}`);

test("a chat comes in as the page has it: the site's own ids, who spoke, and when", async () => {
  expect(await readAll(format, chatgptFile([boat]))).toEqual([
    {
      chat: "A boat",
      turns: [
        ["u0", "user", "I bought a boat.", 0],
        ["a0", "assistant", "Noted.", 5],
        ["u1", "user", "It is moored in Porto.", 60],
        ["a1", "assistant", "Noted.", 65],
      ].map(([id, role, text, seconds]) => ({
        id: `c1-${id}`,
        site: "chatgpt",
        conversation: "c1",
        role,
        text,
        at: (MARCH_3 + Number(seconds)) * 1000,
      })),
    },
  ]);
});

test("only the branch that stands open is read, not what was edited away", async () => {
  const root = { id: "root", message: null, parent: null, children: ["a", "b"] };
  const node = (id: string, text: string): object => ({
    id,
    message: chatgptMessage(`m-${id}`, "user", text),
    parent: "root",
    children: [],
  });
  const mapping = { root, a: node("a", "I live in Rome."), b: node("b", "I live in Porto.") };
  expect(await texts(conversation([], { mapping, current_node: "a" }))).toEqual(["user: I live in Rome."]);
  expect(await texts(conversation([], { mapping, current_node: "gone" }))).toEqual(["user: I live in Porto."]);
});

test("what people do not see in the page is left out", async () => {
  const user = (more: object): object => chatgptMessage("x", "user", "hidden", more);
  const hidden = [
    chatgptMessage("s", "system", "hidden"),
    chatgptMessage("t", "tool", "hidden"),
    user({ metadata: { is_visually_hidden_from_conversation: true } }),
    user({ metadata: { is_user_system_message: true } }),
    user({ content: { content_type: "user_editable_context", user_profile: "hidden", user_instructions: "hidden" } }),
    user({ content: { content_type: "text", parts: [""] } }),
    chatgptMessage("a", "assistant", "hidden", { recipient: "python" }),
    chatgptMessage("a", "assistant", "hidden", { content: { content_type: "thoughts", thoughts: [] } }),
  ];
  const spoken = user({
    content: {
      content_type: "multimodal_text",
      parts: [
        { content_type: "image_asset_pointer", asset_pointer: "file" },
        { content_type: "audio_transcription", text: "This is my dog," },
        "Rex.",
      ],
    },
  });
  expect(await texts(conversation([null, ...hidden, spoken]))).toEqual(["user: This is my dog,\nRex."]);
});

test("an answer in several messages is one turn, under its first message's id, without the marks of citations", async () => {
  const answer = [
    chatgptMessage("q", "user", "Where?"),
    chatgptMessage("a1", "assistant", "Let me look. \uE200cite\uE202turn0\uE201"),
    chatgptMessage("t", "tool", "found"),
    chatgptMessage("a2", "assistant", "In Porto."),
  ];
  const turns = await turnsIn(format, conversation(answer));
  expect(turns.map(({ id, text }) => [id, text])).toEqual([
    ["q", "Where?"],
    ["a1", "Let me look.\n\nIn Porto."],
  ]);
});

test.each([
  ["no mapping", { mapping: null }],
  ["no id", { conversation_id: null }],
  ["a node that is its own parent", { mapping: { n0: { message: null, parent: "n0" } } }],
  ["the wish to be forgotten", { is_do_not_remember: true }],
  ["a temporary chat", { is_temporary_chat: true }],
])("a chat with %s has no turns, and does not keep the next one away", async (_name, more) => {
  const broken = { ...chatgptConversation(boat), ...more };
  const found = await readAll(format, JSON.stringify([broken, null, 5, chatgptConversation(boat)]));
  expect(found.map((each) => ("turns" in each ? each.turns.length : -1))).toEqual([0, 0, 0, 4]);
});

test("a message without a time has that of the one before, the first that of its chat, or the file's", async () => {
  const untimed = [
    chatgptMessage("a", "user", "one", { create_time: null }),
    chatgptMessage("b", "user", "two", { create_time: MARCH_3 + 60 }),
    chatgptMessage("c", "user", "three", { create_time: "soon" }),
  ];
  const at = async (more: object): Promise<readonly number[]> =>
    (await turnsIn(format, conversation(untimed, more))).map((turn) => turn.at);
  expect(await at({})).toEqual([MARCH_3 * 1000, (MARCH_3 + 60) * 1000, (MARCH_3 + 60) * 1000]);
  expect((await at({ create_time: null }))[0]).toBe(NOW);
});

test.each([1, 7, 100_000])("pieces of %i characters make no difference", async (size) => {
  const chats = [boat, aChat("Ärger mit “Łódź” 🚲", ["Ich wohne in Łódź 🚲.", '"}]{["'])];
  expect(await turnsIn(format, chatgptFile(chats), size)).toEqual(await turnsIn(format, chatgptFile(chats)));
});

const refusal = (file: string): Promise<unknown> =>
  readAll(format, file).then(
    () => null,
    (error: unknown) => (error instanceof Failure ? error.message : error),
  );

test("a file that is cut short or damaged is refused", async () => {
  const file = chatgptFile([boat, boat]);
  expect(await refusal(file.slice(0, -30))).toMatch(/^The file is cut short\./);
  expect(await refusal(file.replace('"mapping":', '"mapping"::'))).toMatch(/damaged/);
  expect(await refusal(`${file} [1]`)).toMatch(/damaged/);
  expect(await refusal(`${file}\n\n`)).toBeNull();
});

test("whatever a file holds, it is read or refused in words", async () => {
  const spoiled = fc.tuple(fc.nat(), fc.nat(20), fc.oneof(fc.string(), fc.json())).map(([place, gone, put]) => {
    const file = chatgptFile([boat]);
    const at = place % file.length;
    return file.slice(0, at) + put + file.slice(at + gone);
  });
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.json(),
        fc.json().map((json) => `[${json}]`),
        spoiled,
      ),
      async (file) => {
        expect([null, expect.any(String)]).toContainEqual(await refusal(file));
      },
    ),
    { numRuns: 300 },
  );
});
