import { expect, test } from "vitest";
import { evidenceWithin } from "./evidence";

const line = (tokens: number, ...sources: readonly string[]) => ({
  id: sources.join(),
  text: "x".repeat(tokens * 4),
  sources,
  score: 1,
});
const people = [
  {
    id: "p",
    questions: [
      { id: "q1", text: "?", askedAt: "2026-01-01", evidence: ["a", "b"], gold: [], answer: "" },
      { id: "q2", text: "?", askedAt: "2026-01-01", evidence: [], gold: [], answer: "" },
    ],
  },
];
const answer = (...memories: readonly ReturnType<typeof line>[]) => [
  { person: "p", question: "q1", milliseconds: 1, injected: [], memories },
];

test("counts the evidence of the lines that fit, in their order", () => {
  expect(evidenceWithin(people, answer(line(200, "a"), line(200, "c"), line(500, "b")))).toBe(
    "50.0 / 50.0 / 100.0 / 100.0",
  );
});

test("a line that does not fit ends it, and a long list of turns counts for its first four", () => {
  expect(evidenceWithin(people, answer(line(2500, "a"), line(1, "b")))).toBe("0.0 / 0.0 / 0.0 / 0.0");
  expect(evidenceWithin(people, answer(line(1, "c", "d", "e", "f", "a", "b")))).toBe("0.0 / 0.0 / 0.0 / 0.0");
});

test("questions without evidence do not count", () => {
  expect(evidenceWithin(people, answer(line(1, "a", "b")))).toBe("100.0 / 100.0 / 100.0 / 100.0");
});
