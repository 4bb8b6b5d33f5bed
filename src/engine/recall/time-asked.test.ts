import { expect, test } from "vitest";
import { timeOf } from "../learn/time";
import { timeAsked } from "./time-asked";

const NOW = Date.UTC(2026, 2, 12, 9);

test.each(["What did I do last March?", "Plans for Friday?", "Was habe ich letzte Woche gegessen?", "In spring 2024"])(
  "%s names a time, the one that learning would find",
  async (text) => {
    const asked = await timeAsked(text, NOW);
    expect(asked).not.toBeNull();
    expect(asked).toEqual(timeOf(text, NOW).when);
  },
);

test.each(["What do I eat?", "Some 7 ideas", ""])("%j names none", async (text) => {
  expect(await timeAsked(text, NOW)).toBeNull();
});
