import fc from "fast-check";
import { expect, test } from "vitest";
import { passageAround } from "./passage-around";

test("the passage is exactly what was said, and what stands around it is bounded and its own", () => {
  const words = fc.array(fc.stringMatching(/^[a-zäñ]{1,12}$/), { minLength: 1, maxLength: 300 });
  fc.assert(
    fc.property(words, fc.nat(), fc.nat(), (said, one, other) => {
      const turn = said.join(" ");
      const [start = 0, end = 0] = [one % (turn.length + 1), other % (turn.length + 1)].toSorted((a, b) => a - b);
      const { before, passage, after } = passageAround(turn, { start, end });
      expect(passage).toBe(turn.slice(start, end));
      expect(before.length).toBeLessThanOrEqual(221);
      expect(after.length).toBeLessThanOrEqual(221);
      expect(turn.slice(0, start).endsWith(before.replace("…", ""))).toBe(true);
      expect(turn.slice(end).startsWith(after.replace("…", ""))).toBe(true);
    }),
  );
});

test("a short turn is shown whole", () => {
  const turn = "By the way, I'm allergic to peanuts. What can I eat?";
  expect(passageAround(turn, { start: 12, end: 35 })).toEqual({
    before: "By the way, ",
    passage: "I'm allergic to peanuts",
    after: ". What can I eat?",
  });
});

test("what is left out is told, and no word is cut", () => {
  const turn = `${"before ".repeat(60)}here${" after".repeat(60)}`;
  const { before, after } = passageAround(turn, { start: 420, end: 424 });
  expect(before).toMatch(/^…( before)+ $/);
  expect(after).toMatch(/^( after)+ …$/);
});

test("a passage beyond the turn's end does no harm", () => {
  expect(passageAround("Short", { start: 90, end: 99 })).toEqual({ before: "Short", passage: "", after: "" });
});
