import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { madeUpPrompts } from "../bench/made-up";
import { fill, recallFromPage } from "../bench/round-trip";
import { type EnginePage, openEnginePage } from "../eval/engine-page";
import { readDataSet } from "../eval/data-set";
import { evaluate } from "../eval/evaluate";
import { evidenceWithin } from "../eval/evidence";
import type { Result } from "../eval/result";
import { findChromium } from "../tasks/browsers";
import { type JudgedPerson, judgedPeople, toldPeople } from "../training/told";
import { openWorld, type World } from "./world";

describe("the evaluation, with two people of our own", () => {
  let engine: EnginePage;
  beforeAll(async () => {
    engine = await openEnginePage(findChromium(), "/test/eval/index.html");
  });
  afterAll(() => engine.close());

  const said = (id: string, text: string) => ({
    id,
    startedAt: "2026-03-01T10:00:00Z",
    turns: [{ id: `${id}:1`, role: "user" as const, text }],
  });
  const question = (id: string, text: string) => ({
    id,
    text,
    askedAt: "2026-06-01T10:00:00Z",
    kind: "made-up",
    evidence: [],
    answer: "",
    gold: [],
  });

  test("names the turns that memories come from, keeps people apart, and says what would be injected", async () => {
    const people = [
      {
        id: "mara",
        sessions: [said("s1", "I'm allergic to peanuts.")],
        questions: [question("q1", "Can I eat a peanut sauce?"), question("q2", "How do tides work?")],
      },
      {
        id: "bo",
        sessions: [said("s2", "I live in Porto with my two cats.")],
        questions: [question("q3", "Can I eat a peanut sauce?")],
      },
    ];
    const notes: string[] = [];
    const { store, answers, ingest, system } = await evaluate(
      engine.page,
      { name: "made-up", people },
      { episodes: true, progress: (note) => notes.push(note) },
    );
    const [allergic, tides, other] = answers;
    expect(allergic?.memories[0]).toMatchObject({ text: "Is allergic to peanuts. (Mar 2026)", sources: ["s1:1"] });
    expect(allergic?.injected).toEqual([allergic?.memories[0]?.id]);
    expect(tides?.injected).toEqual([]);
    expect(JSON.stringify(other)).not.toContain("peanuts");
    expect(store.map(({ memories }) => memories.filter(({ kind }) => kind === "episode").length)).toEqual([1, 1]);
    expect(ingest).toMatchObject({ turns: 2, memories: 4 });
    expect(system.extractor).toBe("embedded");
    expect(notes.length).toBeGreaterThan(3);
  });

  /** Far below what was measured (README), so that only a real loss is one. */
  test("finds what bears on the questions of people whom we made up, and keeps silent on most others", async () => {
    const folder = mkdtempSync(join(tmpdir(), "keepsake-told-"));
    const file = join(folder, "told.json");
    writeFileSync(file, JSON.stringify({ ...toldPeople, people: toldPeople.people.slice(0, PEOPLE) }));
    const set = readDataSet(file);
    rmSync(folder, { recursive: true });
    const judged = judgedPeople(toldPeople).slice(0, PEOPLE);
    const { answers } = await evaluate(engine.page, set, { episodes: true, progress: () => undefined });
    const [within300 = 0] = evidenceWithin(judged, answers).split(" / ").map(Number);
    expect(within300).toBeGreaterThan(85);
    const { found, silent } = decisions(judged, answers);
    expect(found).toBeGreaterThan(0.3);
    expect(silent).toBeGreaterThan(0.5);
  }, 240_000);
});

const PEOPLE = 4;

/** For which share of the questions that need a memory a right one was put in, and on which share of the others nothing was. */
function decisions(people: readonly JudgedPerson[], answers: Result["answers"]) {
  const share = (of: readonly boolean[]): number => of.filter(Boolean).length / of.length;
  const asked = people.flatMap(({ id, questions }) =>
    questions.map(({ id: question, evidence }) => {
      const { memories = [], injected = [] } =
        answers.find((each) => each.person === id && each.question === question) ?? {};
      const put = memories.filter((memory) => injected.includes(memory.id));
      return {
        evidence,
        isSilent: put.length === 0,
        isRight: put.some(({ sources }) => sources.some((turn) => evidence.includes(turn))),
      };
    }),
  );
  return {
    found: share(asked.filter(({ evidence }) => evidence.length > 0).map(({ isRight }) => isRight)),
    silent: share(asked.filter(({ evidence }) => evidence.length === 0).map(({ isSilent }) => isSilent)),
  };
}

describe("the bench, with few memories", () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.end());

  test("recalls from the content script's own world, and tells the embedding's share", async () => {
    await fill(world.browser(), 20);
    const trips = await recallFromPage(world.browser(), madeUpPrompts(6));
    expect(trips).toHaveLength(6);
    for (const { whole, embedding } of trips) expect(whole).toBeGreaterThan(embedding);
    expect(trips.some(({ lines }) => lines > 0)).toBe(true);
  });
});
