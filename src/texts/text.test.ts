import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test, vi } from "vitest";
import { ENGLISH, wordsOf } from "../../test/texts/english";
import { language, named, speakBy, text } from "./text";

const english = wordsOf(JSON.parse(readFileSync(join(import.meta.dirname, "../../public", ENGLISH), "utf8")));
const speak = (own: Readonly<Record<string, string>> = {}): void => speakBy((name) => own[name] ?? english(name));

afterEach(() => {
  speak();
  vi.unstubAllGlobals();
});

describe("a text", () => {
  test("is the browser's message of that name", () => expect(text("undo")).toBe("Undo"));

  test.each([
    [0, "0 memories found"],
    [1, "1 memory found"],
    [2, "2 memories found"],
    [12_000, "12,000 memories found"],
  ])("counts: %d", (count, said) => expect(text("popup_found", { count })).toBe(said));

  test("has its holes filled, numbers as the language writes them", () => {
    expect(text("popup_indexing", { done: 1500, total: "many" })).toBe("Getting the search ready … 1,500 of many");
    speak({ language: "de" });
    expect(text("popup_indexing", { done: 1500, total: 2 })).toContain("1.500 of 2");
  });

  test("keeps a hole that nothing was given for, and takes what is given to the letter", () => {
    expect(text("popup_forget")).toBe("Forget: {memory}");
    expect(text("popup_forget", { memory: "costs $& {count}" })).toBe("Forget: costs $& {count}");
  });

  test("that counts where there is no form for it says the form for many", () => {
    speak({ language: "pl", popup_found_one: "jedno", popup_found_other: "{count} inne" });
    expect([1, 3, 5].map((count) => text("popup_found", { count }))).toEqual(["jedno", "3 inne", "5 inne"]);
  });
});

describe("what a plug-in is called", () => {
  test("comes by its id, with dashes or without", () => {
    expect(named("kind", "constraint")).toBe("Limit");
    expect(named("check", "role-play")).toBe("It is said in a role or a story.");
  });

  test("is its id where nobody has named it", () => expect(named("kind", "made-up")).toBe("made-up"));
});

describe("the language", () => {
  test.each([
    [["fr", "en-GB", "en"], "en-GB"],
    [["en"], "en"],
    [["fr", "enx"], "en"],
    [[], "en"],
  ])("of the messages, in the variety of those who prefer %j, is %s", (languages, tag) => {
    vi.stubGlobal("navigator", { languages });
    expect(language()).toBe(tag);
  });
});
