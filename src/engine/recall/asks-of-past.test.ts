import { describe, expect, test } from "vitest";
import { asksOfPast } from "./asks-of-past";

const MARCH = Date.UTC(2026, 2, 8);

describe("asks about what is over", () => {
  test.each([
    "Where did I live before?",
    "where did i used to work",
    "Who was my manager when I joined?",
    "What was my previous job?",
    "Remind me of my former address",
    "Where did I live in 2019?",
    "Which car did we have back then?",
    "Who's my ex-wife's lawyer?",
    "Where was I living before I moved to Lisbon?",
    "What did I eat before that?",
    "Which phone was my last one, two years ago?",
  ])("%s", (prompt) => {
    expect(asksOfPast(prompt, MARCH)).toBe(true);
  });
});

describe("asks about now", () => {
  test.each([
    "Where do I live?",
    "Suggest a restaurant near my home",
    "Write a cover letter for me before Friday",
    "Check my text before I send it",
    "What should I cook tonight?",
    "What happens in 2026?",
    "",
  ])("%j", (prompt) => {
    expect(asksOfPast(prompt, MARCH)).toBe(false);
  });
});
