import { describe, expect, test } from "vitest";
import { dailyLife } from "../../test/topics/daily-life";
import { toldAbout } from "../../test/topics/told-about";
import { topics } from ".";

const byCue = (text: string): readonly string[] => topics.filter(({ cue }) => cue.test(text)).map(({ id }) => id);
const sensitive = topics.filter((topic) => topic.sensitive);

test("a topic has enough examples to stand for it, and no flag that remembers where it stopped", () => {
  for (const { examples, cue, near } of topics) {
    expect(new Set(examples).size).toBeGreaterThanOrEqual(10);
    expect(cue.flags).toBe("iu");
    expect(near).toBeGreaterThan(0.1);
    expect(near).toBeLessThan(0.5);
  }
});

describe.each(sensitive.map(({ id }) => ({ id, told: toldAbout[id] ?? [] })))(
  "what is told about $id",
  ({ id, told }) => {
    test("is mostly known by its words alone", () => {
      expect(told.length).toBeGreaterThanOrEqual(15);
      const missed = told.filter((text) => !byCue(text).includes(id));
      expect(missed.length / told.length, missed.join("; ")).toBeLessThanOrEqual(0.1);
    });
  },
);

test("daily life sounds like no sensitive topic", () => {
  expect(dailyLife.length).toBeGreaterThanOrEqual(100);
  const wrong = dailyLife.filter((text) => sensitive.some(({ cue }) => cue.test(text)));
  expect(wrong.length / dailyLife.length, wrong.join("; ")).toBeLessThanOrEqual(0.02);
});

test.each([
  ["Bought a new vase because the old one broke", []],
  ["I lent him my bicycle", []],
  ["Prefers extra virgin olive oil", []],
  ["Was there three times in a row", []],
  ["Uses RSA keys for signing", []],
  ["Gave a demo of the parser in spring 2026", []],
  ["Hey Jude is a good song", []],
  ["Podemos vernos mañana", []],
  ["Tourne à gauche après le pont", []],
  ["Walks 10000 steps", []],
])("words that mean something else: %s", (text, expected) => {
  expect(byCue(text).filter((id) => sensitive.some((topic) => topic.id === id))).toEqual(expected);
});

test.each([
  ["My boss Anna moved the deadline", "work"],
  ["Meine Schwester wohnt in Graz", "family"],
  ["Minha avó faz noventa anos", "family"],
  ["Trabaja como carpintero", "work"],
])("what is not sensitive is known too: %s", (text, id) => {
  expect(byCue(text)).toContain(id);
});
