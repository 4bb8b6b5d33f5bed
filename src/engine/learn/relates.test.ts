import { describe, expect, test } from "vitest";
import { newMemory } from "../../domain/memory";
import { relations } from "../../relations";
import { relatesTo } from "./relates";

const DAY = 86_400_000;
const knowing = (...texts: readonly string[]) =>
  relatesTo({
    relations,
    known: texts.map((text, place) =>
      newMemory({ id: `m${place}`, kind: "fact", text, learnedAt: 0, learnedBy: "user" }),
    ),
    now: 90 * DAY,
  });

describe("with nothing known, what tells how the user stands to something", () => {
  test.each([
    ["I drive a Golf", true],
    ["I'm 35", true],
    ["I'm engaged", true],
    ["I report to Helen", true],
    ["I'm no longer a teacher", true],
    ["I studied physics", true],
    ["I like that colour", false],
    ["I used some of them before", false],
    ["I use most of those", false],
    ["Tom lives in Leeds", false],
    ["Use Python for the second part", false],
    ["I'm done with this one", false],
    ["I finished the first exercise", false],
    ["I deleted the second comment", false],
  ])("%s: %s", (statement, relates) => {
    expect(knowing()(statement)).toBe(relates);
  });
});

describe("with something known, what repeats, ends or contradicts it", () => {
  test.each([
    ["Is going to a concert in Prague", "The concert in Prague was cancelled", true],
    ["Has a dog called Rex", "Rex died on Sunday", true],
    ["Wants to run a marathon", "I no longer want to run a marathon", true],
    ["Was born in 1991", "I was born in 1990", true],
    ["Has a dog called Rex", "The weather was lovely", false],
    ["Wants to run a marathon", "I finished reading your answer", false],
  ])("%s: %s: %s", (known, statement, relates) => {
    expect(knowing(known)(statement)).toBe(relates);
  });
});
