import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { stripBlock } from "../../src/domain/block";
import type { StandInId } from "../stand-in/server";
import type { Chat } from "./chat";
import { openWorld, type World } from "./world";

const QUESTION = "Which nuts am I allergic to?";
const KNOWN = /allergic to peanuts/;

const generations: readonly (readonly [StandInId, string])[] = [
  ["chatgpt-classic", "https://chatgpt.com/"],
  ["chatgpt-shell", "https://chatgpt.com/"],
  ["chatgpt-octane", "https://chatgpt.com/"],
  ["claude", "https://claude.ai/new"],
];

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await world.browser().ask("add", { id: "nuts", kind: "constraint", text: "I am allergic to peanuts." });
  await world.knows(KNOWN);
});
afterAll(() => world.end());

/** A new chat with the question typed, and the memory ready for it. */
async function ready([id, address]: (typeof generations)[number], text = QUESTION): Promise<Chat> {
  if (id !== "claude") world.standIn.hosts["chatgpt.com"] = id;
  const chat = await world.open(address);
  await chat.type(text);
  await world.offers(chat, KNOWN);
  return chat;
}

/** Sent once, the memory before the user's own words. */
async function expectSent(chat: Chat, own: string): Promise<void> {
  await chat.replied(1);
  const sent = await chat.sent();
  expect(sent).toEqual([expect.stringMatching(KNOWN)]);
  expect(stripBlock(sent[0] ?? "")).toBe(own);
  expect((await chat.prompt()).trim()).toBe("");
}

describe.each(generations)("%s", (...generation) => {
  test("Enter sends the memory with the message", async () => {
    const chat = await ready(generation);
    await chat.press("Enter");
    await expectSent(chat, QUESTION);
  });

  test("the button sends the memory with the message", async () => {
    const chat = await ready(generation);
    await chat.clickSend();
    await expectSent(chat, QUESTION);
  });

  test("Shift+Enter begins a line and sends nothing; the lines go out as they are", async () => {
    const chat = await ready(generation);
    await chat.press("Shift+Enter");
    await chat.type("Cake, I think.");
    expect(await chat.sent()).toEqual([]);
    expect(await chat.prompt()).not.toMatch(KNOWN);
    await world.offers(chat, KNOWN);
    await chat.press("Enter");
    await expectSent(chat, `${QUESTION}\nCake, I think.`);
  });

  test("Enter during composition sends and adds nothing; the composed text goes out whole", async () => {
    const chat = await ready(generation);
    const ime = await chat.page.context().newCDPSession(chat.page);
    await ime.send("Input.imeSetComposition", { text: "けーき", selectionStart: 3, selectionEnd: 3 });
    // What an input method leaves of a key that it takes for itself.
    const enter = { key: "Enter", code: "Enter", windowsVirtualKeyCode: 229 };
    await ime.send("Input.dispatchKeyEvent", { type: "rawKeyDown", ...enter });
    await ime.send("Input.dispatchKeyEvent", { type: "keyUp", ...enter });
    expect(await chat.sent()).toEqual([]);
    expect(await chat.prompt()).not.toMatch(KNOWN);
    await ime.send("Input.insertText", { text: "ケーキ" });
    await world.offers(chat, KNOWN);
    await chat.press("Enter");
    await expectSent(chat, `${QUESTION}ケーキ`);
  });

  test("two fast Enters send once", async () => {
    const chat = await ready(generation);
    await Promise.all([chat.press("Enter"), chat.press("Enter")]);
    await expectSent(chat, QUESTION);
  });
});

test("Enter at once after typing, before anything is recalled, sends the user's words without delay and once", async () => {
  world.standIn.hosts["chatgpt.com"] = "chatgpt-classic";
  const chat = await world.open("https://chatgpt.com/");
  await world.browser().endEngine();
  await chat.type(QUESTION);
  const pressed = Date.now();
  await chat.press("Enter");
  await chat.replied(1);
  expect((await chat.sentAt()) - pressed).toBeLessThan(1000);
  expect(stripBlock((await chat.sent())[0] ?? "")).toBe(QUESTION);
});

test("in the mode `ask` nothing is added by itself, but on the user's click", async () => {
  await world.browser().ask("changeSettings", { modes: { chatgpt: "ask" } });
  const chat = await ready(["chatgpt-classic", "https://chatgpt.com/"]);
  await chat.press("Enter");
  await chat.replied(1);
  expect(await chat.sent()).toEqual([QUESTION]);
  await chat.type(QUESTION);
  await world.offers(chat, KNOWN);
  await world.browser().askPage(chat.page, "insert");
  expect(await chat.prompt()).toMatch(KNOWN);
  await chat.press("Enter");
  await chat.replied(2);
  const [, second = ""] = await chat.sent();
  expect(second).toMatch(KNOWN);
  expect(stripBlock(second)).toBe(QUESTION);
});
