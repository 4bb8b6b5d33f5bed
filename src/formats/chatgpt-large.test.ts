import { expect, test } from "vitest";
import { aChat, chatgptConversation } from "../../test/formats/chat-files";
import format from "./chatgpt";

const MB = 1_000_000;
const PIECE = 65_536;

/** A file of about so many characters, made up as it is read. */
async function* largeFile(length: number): AsyncGenerator<string> {
  const sentence = "Last summer we rowed the small boat along the coast and slept in the lighthouse. ";
  let [rest, written] = ["[", 0];
  for (let chat = 0; written < length; chat += 1) {
    const said = Array.from({ length: 20 }, (_, place) => `${chat}.${place} ${sentence.repeat(20)}`);
    rest += `${chat === 0 ? "" : ","}${JSON.stringify(chatgptConversation(aChat(`Chat ${chat}`, said)))}`;
    for (; rest.length >= PIECE; rest = rest.slice(PIECE)) {
      written += PIECE;
      yield rest.slice(0, PIECE);
    }
  }
  yield `${rest}]`;
}

test("a file of 60 MB is read in bounded memory, chat by chat", async () => {
  let [chats, words, most] = [0, 0, 0];
  const before = process.memoryUsage().heapUsed;
  for await (const imported of format.read(largeFile(60 * MB), 0)) {
    if (!("turns" in imported)) continue;
    chats += 1;
    words += imported.turns.reduce((sum, { text }) => sum + text.length, 0);
    if (chats % 100 === 0) most = Math.max(most, process.memoryUsage().heapUsed - before);
  }
  expect(chats).toBeGreaterThan(1_000);
  expect(words).toBeGreaterThan(40 * MB);
  expect(most / MB).toBeLessThan(60);
}, 120_000);
