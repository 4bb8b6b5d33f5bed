import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Kind } from "../../domain/kind";
import type { Memory } from "../../domain/memory";
import { kinds } from "../../kinds";
import { aMemory } from "../../../test/engine/memory";
import { fading, longFaded, strengthOf } from "./fade";

const DAY = 86_400_000;
const NOW = 20_000 * DAY;
const kindOf = (id: string): Kind => {
  const kind = kinds.find((one) => one.id === id);
  if (kind === undefined) throw new Error(`No kind ${id}.`);
  return kind;
};
const lasting = kinds.filter(({ halfLifeDays }) => halfLifeDays === Number.POSITIVE_INFINITY);
const passing = kinds.filter(({ halfLifeDays, verbatim }) => halfLifeDays < Number.POSITIVE_INFINITY && !verbatim);

/** Said on the last of some days, used on some more, all before `NOW`. */
const past = fc.array(fc.integer({ min: 0, max: 20_000 }), { maxLength: 20 });
const memory: fc.Arbitrary<Memory> = fc
  .record({
    said: fc.array(fc.integer({ min: 0, max: 20_000 }), { minLength: 1, maxLength: 20 }),
    used: past,
    kind: fc.constantFrom(...passing.map(({ id }) => id)),
    confidence: fc.double({ min: 0, max: 1, noNaN: true }),
    learnedBy: fc.constantFrom("user", "embedded", "import"),
    tense: fc.constantFrom("past", "present", "future"),
    when: fc.option(
      fc
        .integer({ min: 0, max: 21_000 })
        .map((day) => ({ from: day * DAY, to: day * DAY + DAY, precision: "day" }) as const),
    ),
  })
  .map(({ said, used, ...given }) => {
    const days = said.toSorted((one, other) => one - other).map((day) => day * DAY);
    const sources = days.map((at, turn) => ({ ...source, turn: `t${turn}`, at }));
    const uses = used.toSorted((one, other) => one - other).map((day) => day * DAY);
    return aMemory({ ...given, sources, uses, timesSaid: days.length, lastSaidAt: days.at(-1) ?? 0 });
  });
const source = { site: "chatgpt", conversation: "c", turn: "t", role: "user", at: 0, start: 0, end: 1 } as const;
const strength = (one: Memory, now = NOW): number => strengthOf(one, kindOf(one.kind), now);

/** Said once, so many days ago. */
const saidOnce = (daysAgo: number, given: Partial<Memory> = {}): Memory =>
  aMemory({ kind: "plan", lastSaidAt: NOW - daysAgo * DAY, ...given });
const fades = (...memories: readonly Memory[]): readonly string[] => fading(memories, { kinds, now: NOW });

describe("the strength of any memory", () => {
  test("is from 0 to 1, and never grows by age alone", () => {
    fc.assert(
      fc.property(memory, fc.nat(30_000), fc.nat(30_000), (one, days, more) => {
        const [now, later] = [NOW + days * DAY, NOW + (days + more) * DAY];
        expect(strength(one, later)).toBeLessThanOrEqual(strength(one, now));
        expect(strength(one, later)).toBeGreaterThan(0);
        expect(strength(one, now)).toBeLessThanOrEqual(1);
      }),
    );
  });

  test("grows with each use, and with each time that it was said", () => {
    fc.assert(
      fc.property(memory, fc.integer({ min: 1, max: 1_000 }), (one, count) => {
        expect(strength({ ...one, uses: [...one.uses, NOW] })).toBeGreaterThan(strength(one));
        const said = { ...one, timesSaid: one.timesSaid + count };
        expect(strength(said)).toBeGreaterThan(strength(one));
        expect(strength({ ...said, timesSaid: said.timesSaid + 1 })).toBeGreaterThan(strength(said));
      }),
    );
  });

  test("grows with what makes it important: its certainty, what its kind steers and lasts for, the user's own hand", () => {
    const near = fc.record({ kind: fc.constantFrom(...passing), days: fc.integer({ min: 100, max: 1_000 }) });
    fc.assert(
      fc.property(near, fc.double({ min: 0.1, max: 0.9, noNaN: true }), ({ kind, days }, confidence) => {
        const one = saidOnce(days, { kind: kind.id, confidence });
        const plain = strengthOf(one, kind, NOW);
        expect(strengthOf({ ...one, confidence: 1 }, kind, NOW)).toBeGreaterThan(plain);
        expect(strengthOf({ ...one, learnedBy: "user" }, kind, NOW)).toBeGreaterThan(plain);
        expect(strengthOf(one, { ...kind, steers: 1 }, NOW)).toBeGreaterThan(plain);
        expect(strengthOf(one, { ...kind, layer: "profile" }, NOW)).toBeGreaterThan(plain);
        expect(strengthOf(one, { ...kind, halfLifeDays: 2 * kind.halfLifeDays }, NOW)).toBeGreaterThan(plain);
      }),
    );
  });

  test("is whole where it is pinned, and never lost by age where its kind lasts", () => {
    fc.assert(
      fc.property(memory, fc.constantFrom(...lasting), fc.nat(1_000_000), (one, kind, days) => {
        const now = NOW + days * DAY;
        expect(strength({ ...one, pinned: true }, now)).toBe(1);
        expect(fading([{ ...one, pinned: true }], { kinds, now })).toEqual([]);
        expect(fading([{ ...one, kind: kind.id }], { kinds, now })).toEqual([]);
        expect(strengthOf(one, kind, now)).toBe(strengthOf(one, kind, 20_000 * DAY));
      }),
    );
  });
});

test("one trace is halved after the kind's half-life: two of that age are as strong as one of today", () => {
  const plan = kindOf("plan");
  const old = NOW - plan.halfLifeDays * DAY;
  const twice = saidOnce(plan.halfLifeDays, { uses: [old] });
  expect(strength(twice)).toBeCloseTo(strength(saidOnce(0)), 10);
});

test.each([
  ["a plan of last month", saidOnce(30), false],
  ["a plan of a year ago", saidOnce(365), true],
  ["the same, pinned", saidOnce(365, { pinned: true }), false],
  ["the same, said three times", saidOnce(365, { timesSaid: 3 }), false],
  ["the same, put into a prompt last week", saidOnce(365, { uses: [NOW - 7 * DAY] }), false],
  ["the same, written by hand", saidOnce(365, { learnedBy: "user" }), false],
  ["an event of a year ago", saidOnce(365, { kind: "event" }), false],
  ["an event of five years ago", saidOnce(5 * 365, { kind: "event" }), true],
  ["a goal of five years ago", saidOnce(5 * 365, { kind: "goal" }), false],
  ["a fact of fifty years ago", saidOnce(50 * 365, { kind: "fact", confidence: 0 }), false],
  ["a whole turn, which goes by its own rule", saidOnce(5_000, { kind: "episode" }), false],
  ["one of a kind that is not known here", saidOnce(5_000, { kind: "dream" }), false],
  ["one that has ended", saidOnce(5_000, { validTo: 5 }), false],
  ["one that waits for the user's word", saidOnce(5_000, { unreviewed: true }), false],
  ["one that has faded already", saidOnce(5_000, { archivedAt: 5 }), false],
])("%s fades: %#", (_name, one, gone) => {
  expect(fades(one)).toEqual(gone ? [one.id] : []);
});

test("a plan does not fade before its day, and then as if it had been made on it", () => {
  const on = (daysFromNow: number): Partial<Memory> => ({
    tense: "future",
    when: { from: NOW + daysFromNow * DAY, to: NOW + (daysFromNow + 1) * DAY, precision: "day" },
  });
  expect(fades(saidOnce(2_000, on(3)))).toEqual([]);
  expect(strength(saidOnce(2_000, on(-101)))).toBe(strength(saidOnce(100)));
  expect(fades(saidOnce(2_000, on(-1_000)))).toEqual(["m"]);
});

test("what faded so many days ago is told, pinned ones aside", () => {
  const archived = (id: string, daysAgo: number, pinned = false): Memory =>
    aMemory({ id, pinned, archivedAt: NOW - daysAgo * DAY });
  const all = [archived("old", 181), archived("kept", 181, true), archived("new", 179), aMemory({ id: "here" })];
  expect(longFaded(all, { now: NOW, days: 180 })).toEqual(["old"]);
});
