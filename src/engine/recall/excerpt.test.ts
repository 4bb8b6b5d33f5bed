import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { excerpt, SHORT } from "./excerpt";

const INES = "My sister Ines has a dog.";
const PORTO = "Last May she moved to Porto.";
/** One sentence that is too long to stand beside another. */
const LONG = `It rained ${"and rained ".repeat(SHORT / 10)}away.`;

describe("of a long turn", () => {
  test("what answers the prompt is told, and what is left out is marked", () => {
    expect(excerpt(`${INES} ${LONG} ${PORTO} Bye.`, "Where did my sister with the dog move to?")).toBe(
      `${INES} … ${PORTO} Bye.`,
    );
  });

  test("what stands around the answer is told while all is short", () => {
    expect(excerpt(`Hello. ${INES} It is cold. ${LONG}`, "What is my sister called?")).toBe(
      `Hello. ${INES} It is cold.`,
    );
    expect(excerpt(`Hello. ${INES} It is cold. ${LONG}`, "Has it rained?")).toBe(LONG);
  });

  test("a sentence that asks goes behind one that tells, though it shares as many words", () => {
    const asks = `Is Porto wine ${"really ".repeat(SHORT / 10)}good for one?`;
    const tells = `I like ${"very ".repeat(SHORT / 6)}old Porto wine.`;
    expect(excerpt(`${asks} ${tells}`, "Porto wine")).toBe(tells);
  });

  test("a sentence that names a time goes first where a time is asked for", () => {
    const there = `We moved ${"there ".repeat(20)}with furniture, lamps and a piano.`;
    const then = `We moved ${"then ".repeat(22)}last May.`;
    expect(excerpt(`${there} ${then}`, "With whom did we move?")).toBe(there);
    expect(excerpt(`${there} ${then}`, "When did we move?")).toBe(then);
  });

  test("the best sentence is told though it is long itself", () => {
    const long = `I like ${"very ".repeat(40)}old books.`;
    expect(excerpt(`Hello. ${long} Bye.`, "Which books do I like?")).toBe(long);
  });
});

test.each(["I like tea. Do you?", "", "a. ".repeat(SHORT / 3)])("a short one is told whole: %j", (text) => {
  expect(excerpt(text, "tea")).toBe(text);
});

test("one long sentence is told whole", () => {
  const text = "again and ".repeat(30);
  expect(excerpt(text, "tea")).toBe(text);
});

const word = fc.constantFrom("tea", "Porto", "sister", "moved", "yesterday", "the", "house", "花生");
const sentence = fc
  .tuple(fc.array(word, { minLength: 1, maxLength: 14 }), fc.constantFrom(".", "!", "?"))
  .map(([words, stop]) => `Well ${words.join(" ")}${stop}`);
const sentences = fc.array(sentence, { minLength: 2, maxLength: 12 });

test("it is never longer than the turn, and made of whole sentences, verbatim and in order, with a mark for each gap", () => {
  fc.assert(
    fc.property(sentences, fc.array(word, { maxLength: 5 }), (parts, asked) => {
      const text = parts.join(" ");
      const told = excerpt(text, asked.join(" "));
      expect(told.length).toBeLessThanOrEqual(text.length);
      const runs = told.split(" … ");
      expect(runs.every((run) => text.includes(run) && /^Well .*[.!?]$/u.test(run))).toBe(true);
      let from = 0;
      for (const run of runs) {
        const at = text.indexOf(run, from);
        expect(at).toBeGreaterThanOrEqual(from);
        from = at + run.length;
      }
      if (text.length <= SHORT) expect(told).toBe(text);
    }),
  );
});

test("where no spaces stand between sentences none is put there", () => {
  const text = Array.from({ length: 30 }, (_, place) => `我喜欢茶${place % 3 === 0 ? "花生" : "我"}。`).join("");
  const told = excerpt(text, "花生");
  expect(told.split("… ").every((run) => text.includes(run))).toBe(true);
  expect(told).toContain("花生");
  expect(told.length).toBeLessThan(text.length);
});

test("it is short, but where its best sentence is not", () => {
  fc.assert(
    fc.property(sentences, fc.array(word, { maxLength: 5 }), (parts, asked) => {
      const told = excerpt(parts.join(" "), asked.join(" "));
      const longest = Math.max(...parts.map((part) => part.length));
      // Spaces and marks between its sentences are not counted in what is short.
      expect(told.replaceAll(/ … |(?<=[.!?]) /g, "").length).toBeLessThanOrEqual(Math.max(SHORT, longest));
    }),
  );
});

test("whatever is said, it says no more than was said", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 400 }), fc.string({ maxLength: 30 }), (text, prompt) => {
      const told = excerpt(text, prompt);
      const letters = (given: string): string => given.replaceAll(/\s/g, "");
      expect(told.length).toBeLessThanOrEqual(text.length);
      for (const run of told.split(" … ")) expect(letters(text)).toContain(letters(run));
    }),
  );
});
