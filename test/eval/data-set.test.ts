import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { cutDataSet, readDataSet } from "./data-set";

const folder = mkdtempSync(join(tmpdir(), "keepsake-eval-"));
afterAll(() => rmSync(folder, { recursive: true }));

function file(content: string): string {
  const path = join(folder, `${crypto.randomUUID()}.json`);
  writeFileSync(path, content);
  return path;
}

const set = {
  name: "one",
  people: [
    {
      id: "p",
      sessions: [
        { id: "s", startedAt: "2026-03-01T10:00:00Z", taskOnly: true, turns: [{ id: "t", role: "user", text: "Hi" }] },
      ],
      questions: [
        { id: "q", text: "Who?", askedAt: "2026-03-02T10:00:00Z", answer: "me", gold: ["me"], evidence: ["t"] },
      ],
    },
  ],
};

test("what is for the scorer is not read", () => {
  const read = readDataSet(file(JSON.stringify(set)));
  expect(read.people[0]?.sessions[0]).not.toHaveProperty("taskOnly");
  expect(read.people[0]?.questions[0]).toEqual({ id: "q", text: "Who?", askedAt: "2026-03-02T10:00:00Z" });
});

test("a set is cut to its first sessions, and to what can be asked of them; all else stays for the scorer", () => {
  const session = (id: string) => ({
    id,
    startedAt: "2026-03-01T10:00:00Z",
    turns: [{ id: `${id}1` }],
    taskOnly: true,
  });
  const question = (id: string, evidence?: readonly string[]) => ({ id, gold: ["me"], evidence });
  const given = {
    name: "two",
    people: [
      { id: "p", sessions: [session("a")], questions: [question("q1", ["a1"])] },
      {
        id: "r",
        sessions: [session("b"), session("c")],
        questions: [question("q2", ["b1"]), question("q3", ["b1", "c1"]), question("q4")],
      },
      { id: "s", sessions: [session("d")], questions: [] },
    ],
  };
  const { people, ...rest } = cutDataSet(file(JSON.stringify(given)), 2);
  expect(rest).toEqual({ name: "two" });
  expect(people.map(({ sessions }) => sessions)).toEqual([[session("a")], [session("b")]]);
  expect(people.flatMap(({ questions }) => questions)).toEqual([
    question("q1", ["a1"]),
    question("q2", ["b1"]),
    question("q4", []),
  ]);
  expect(cutDataSet(file(JSON.stringify(given)), 9).people).toHaveLength(3);
});

describe("bad input is told in words", () => {
  test.each([
    ["no such file", join(folder, "none.json"), /none\.json cannot be read/],
    ["no JSON", file("{"), /is not JSON/],
    ["another shape", file('{"name":"x","people":[{"id":3}]}'), /people\.0\.id/],
    ["no date", file(JSON.stringify(set).replaceAll("2026-03-01T10:00:00Z", "soon")), /startedAt/],
  ])("%s", (_, path, message) => {
    expect(() => readDataSet(path)).toThrow(message);
  });
});
