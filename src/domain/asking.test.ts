import { describe, expect, test } from "vitest";
import { asksAdvice, speaksOfMe } from "./asking";

describe("a prompt speaks of who writes it", () => {
  test.each([
    "What is my name?",
    "i'm hungry",
    "Tell ME",
    "What did we eat?",
    "Is it ours, or us?",
    "I’m off",
    "Was esse ich?",
    "¿Qué como yo?",
    "J'ai faim",
    "Onde fica a minha casa?",
  ])("%s", (prompt) => {
    expect(speaksOfMe(prompt)).toBe(1);
  });

  test.each([
    "",
    "What is the capital of Norway?",
    "Prove that two is prime.",
    "mine",
    "in the museum",
    "Die Sonne scheint",
  ])("not here: %j", (prompt) => {
    expect(speaksOfMe(prompt)).toBe(0);
  });
});

describe("a prompt asks for advice or a plan", () => {
  test.each([
    ["What should I cook tonight?", 1],
    ["Help me choose a laptop", 1],
    ["We are planning a trip", 1],
    ["Can you recommend a good book?", 0.5],
    ["Which wine goes with fish?", 0.5],
    ["Prove that two is prime.", 0],
    ["What did I do in May?", 0],
    ["", 0],
  ])("%s", (prompt, expected) => {
    expect(asksAdvice(prompt)).toBe(expected);
  });
});
