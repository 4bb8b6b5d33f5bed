import { describe, expect, test } from "vitest";
import { asking } from "../../test/engine/asking";
import { said } from "../../test/engine/said";
import type { Memory } from "../domain/memory";
import { createMemoryIndex } from "../engine/recall/create-memory-index";
import { timeAsked } from "../engine/recall/time-asked";
import { kinds } from "../kinds";
import time from "./time";

const NOW = Date.UTC(2026, 5, 10);
const DAY = 86_400_000;

/** What the signal says of memories for a prompt. */
async function ask(text: string, ...memories: readonly Memory[]) {
  const index = createMemoryIndex({ kinds, model: "m", dimensions: 8 });
  index.put(memories);
  const asked = await timeAsked(text, NOW);
  return asking(time, { text, vector: null, now: NOW, asked }, { index, model: "m" });
}

const at = (id: string, year: number, month: number) => said(id, "I ran", { where: { at: Date.UTC(year, month, 9) } });

/** Said in May, and tells of something in March. */
const past = said("past", "Ran in March", {
  where: { at: Date.UTC(2026, 4, 9) },
  when: { from: Date.UTC(2026, 2, 1), to: Date.UTC(2026, 3, 1), precision: "month" },
});

describe("a time that is named", () => {
  test("fits what happened then, or else was said then", async () => {
    const { candidates, of } = await ask(
      "What did I do in March 2026?",
      past,
      at("march", 2026, 2),
      at("may", 2026, 4),
    );
    expect(candidates).toEqual([]);
    expect([of("fits", "past"), of("fits", "march"), of("fits", "may")]).toEqual([1, 1, -0.5]);
  });

  test("does not fit when it was told, where it tells of another time", async () => {
    const { of } = await ask("What did I do in May 2026?", past, at("may", 2026, 4));
    expect([of("fits", "past"), of("fits", "may")]).toEqual([-0.5, 1]);
  });

  test("ends where the next one begins", async () => {
    const saidAt = (id: string, when: number) => said(id, "I ran", { where: { at: when } });
    const from = Date.UTC(2026, 2, 1);
    const to = Date.UTC(2026, 3, 1);
    const { of } = await ask(
      "What did I do in March 2026?",
      saidAt("first", from),
      saidAt("last", to - 60_000),
      saidAt("next", to),
      saidAt("before", from - DAY),
    );
    expect(["first", "last", "next", "before"].map((id) => of("fits", id))).toEqual([1, 1, -0.5, -0.5]);
  });

  test("none is named, none fits", async () => {
    expect((await ask("What do I like?", past)).of("fits", "past")).toBe(0);
  });
});

describe("where a time is asked for", () => {
  const tells = said("tells", "We moved in May");
  const silent = said("silent", "We moved");

  test.each([
    "When did we move?",
    "How long ago did we move?",
    "Since when do we live here?",
    "What year did we move?",
    "On which day?",
  ])("what tells of one counts: %s", async (text) => {
    const { of } = await ask(text, tells, silent);
    expect([of("tells", "tells"), of("tells", "silent")]).toEqual([1, 0]);
  });

  test.each(["Where did we move?", "The whenever of it", "What did we do in May?"])("not here: %s", async (text) => {
    expect((await ask(text, tells)).of("tells", "tells")).toBe(0);
  });
});
