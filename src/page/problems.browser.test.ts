import { expect, test } from "vitest";
import { sites } from "../sites/index";
import { type PageReading, readPage } from "./read";

const read = (address: string, html: string): PageReading =>
  readPage(new DOMParser().parseFromString(html, "text/html"), new URL(address), sites);

const problems = (html: string, path = "/c/12ab-34"): readonly string[] =>
  read(`https://chatgpt.com${path}`, html).problems;
const message =
  '<div data-message-author-role="user" data-message-id="1"><div class="whitespace-pre-wrap">Hi</div></div>';

test("a page that nobody knows, where a chat should be", () => {
  expect(problems("<main><h1>New!</h1></main>", "/")).toEqual([
    expect.stringContaining("ChatGPT is of a kind that Keepsake does not know"),
  ]);
  expect(problems("<main><textarea></textarea>Settings</main>", "/settings")).toEqual([]);
  expect(problems("<main></main>")).toEqual([]);
});

test("a prompt, a send button, messages that are there but not where they were", () => {
  expect(problems(`${message}<form><div role="textbox"></div></form>`)).toEqual([
    "The prompt field of ChatGPT cannot be found on this page.",
  ]);
  const typed = '<div id="prompt-textarea" contenteditable="true">Hello</div><button>➤</button>';
  expect(problems(message + typed)).toEqual(["The send button of ChatGPT cannot be found on this page."]);
  const unread = ["The messages of ChatGPT cannot be read on this page."];
  const empty = '<div id="prompt-textarea" contenteditable="true"></div>';
  expect(problems(`<div data-turn-id-container="1"><p>Hi</p></div>${empty}`)).toEqual(unread);
  expect(problems(`<section data-testid="conversation-turn-1"><p>Hi</p></section>${message}${empty}`)).toEqual(unread);
  const failed =
    '<section data-testid="conversation-turn-2" data-turn="assistant"><p>Something went wrong.</p></section>';
  expect(problems(message + failed + empty)).toEqual([]);
  expect(problems(message)).toEqual([]);
});

test("sites without an adapter are named", () => {
  expect(read("https://gemini.google.com/app/1", "<p>Hi</p>")).toMatchObject({
    site: null,
    generation: null,
    turns: [],
    problems: ["gemini.google.com is not supported yet."],
  });
});
