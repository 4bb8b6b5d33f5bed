import { describe, expect, test } from "vitest";
import { asking } from "../../test/engine/asking";
import { turn } from "../../test/engine/said";
import { createMemoryIndex } from "../engine/recall/create-memory-index";
import { kinds } from "../kinds";
import chat from "./chat";
import occasion from "./occasion";
import passage from "./passage";

const index = createMemoryIndex({ kinds, model: "m", dimensions: 8 });
index.put([turn("a", "I sail to Oslo"), turn("b", "I knit", { conversation: "d" })]);
const from = { index, model: "m" };
const prompt = (text: string) => ({ text, vector: null, now: 0 });
const ask = (text: string) => asking(occasion, prompt(text), from);

describe("the prompt itself", () => {
  test("brings nothing, and says the same of every memory", () => {
    const { candidates, of } = ask("How can I sail to Oslo?");
    expect(candidates).toEqual([]);
    for (const feature of occasion.features) expect(of(feature, "a")).toBe(of(feature, "b"));
  });

  test("says whether it speaks of who writes it", () => {
    expect(ask("What is my name?").of("mine", "a")).toBe(1);
    expect(ask("What is the capital of Norway?").of("mine", "a")).toBe(0);
  });

  test("says how long it is, beside one of a dozen words", () => {
    expect(ask("one two three four five six seven eight nine ten eleven").of("length", "a")).toBeCloseTo(0);
    expect(ask("one").of("length", "a")).toBeLessThan(0);
    expect(ask("one ".repeat(50)).of("length", "a")).toBeGreaterThan(1);
  });

  test("says how well the best of all does, so that a memory is held against it", () => {
    const text = "How can I sail to Oslo?";
    const { of } = ask(text);
    expect(of("bestPassage", "b")).toBe(asking(passage, prompt(text), from).of("share", "a"));
    expect(of("bestChat", "b")).toBe(asking(chat, prompt(text), from).of("answers", "a"));
    expect(of("bestPassage", "b")).toBeGreaterThan(0);
    expect(ask("Where is the moon?").of("bestPassage", "a")).toBe(0);
  });
});
