import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Entry, Facts } from "../../domain/entry";
import { kinds } from "../../kinds";
import { createCatalog } from "./catalog";
import { createKindCodes } from "./kind-codes";

const codes = () => createKindCodes(kinds.map(({ id }) => id));
const catalogOf = () => createCatalog(codes());

const PLAIN: Facts = {
  kind: "fact",
  whole: false,
  searched: true,
  unreviewed: false,
  archived: false,
  pinned: false,
  asks: false,
  tellsTime: false,
  words: 3,
  saidAt: 0,
  learnedAt: 0,
  usedAt: null,
  timesSaid: 1,
  tense: "present",
  from: null,
  to: null,
  validTo: null,
  chat: 0,
  turn: 0,
  speaker: 0,
  space: 0,
};
const entry = (id: string, facts: Partial<Facts> = {}): Entry => ({
  id,
  text: 7,
  terms: Uint32Array.of(),
  facts: { ...PLAIN, ...facts },
});

const minute = fc.integer({ min: -4_000_000, max: 40_000_000 }).map((value) => value * 60_000);
const hash = fc.integer({ min: 0, max: 0xffff_ffff });
const facts: fc.Arbitrary<Facts> = fc.record({
  kind: fc.constantFrom(...kinds.map(({ id }) => id), "of a later version"),
  whole: fc.boolean(),
  searched: fc.boolean(),
  unreviewed: fc.boolean(),
  archived: fc.boolean(),
  pinned: fc.boolean(),
  asks: fc.boolean(),
  tellsTime: fc.boolean(),
  words: fc.nat(0xffff),
  saidAt: minute,
  learnedAt: minute,
  usedAt: fc.option(minute),
  timesSaid: fc.nat(63),
  tense: fc.constantFrom("past", "present", "future"),
  from: fc.option(minute),
  to: fc.option(minute),
  validTo: fc.option(minute),
  chat: hash,
  turn: hash,
  speaker: hash,
  space: hash,
});

test("facts come back as they were put, to the minute", () => {
  fc.assert(
    fc.property(facts, (given) => {
      const catalog = catalogOf();
      catalog.put(entry("one"));
      expect(catalog.facts(catalog.put(entry("two", given)))).toEqual(given);
    }),
  );
  const catalog = catalogOf();
  const row = catalog.put(entry("late", { saidAt: 119_999, words: 9e9, timesSaid: 9e9, validTo: 9e15 }));
  expect(catalog.facts(row)).toMatchObject({ saidAt: 60_000, words: 0xffff, timesSaid: 63 });
});

test("the kinds' codes differ", () => {
  const { codeOf } = codes();
  expect(new Set(kinds.map(({ id }) => codeOf(id))).size).toBe(kinds.length);
  expect(createKindCodes([]).kindOf(codeOf("fact"))).toBe("");
});

const id = fc.oneof(
  fc.constantFrom("a", "b", "ab", "ba", "姐姐", "a".repeat(300), "0".repeat(36)),
  fc.uuid().map((uuid) => uuid.replaceAll(/[2-9a-f]/g, "1")),
  fc.uuid(),
);
const step = fc.record({
  id,
  facts: fc.option(fc.record({ chat: fc.nat(2), turn: fc.nat(4), whole: fc.boolean() }), { nil: null, freq: 3 }),
});

/** What a plain list of entries, null for an empty row, says of each row. */
function plainly(rows: readonly (Entry | null)[]) {
  const where = (isMeant: (facts: Facts) => boolean): readonly number[] =>
    rows.flatMap((one, row) => (one !== null && isMeant(one.facts) ? [row] : []));
  return rows.map((one, row) => {
    if (one === null) return { id: null, facts: null, before: null, after: null, drawn: [], turns: [null] };
    const { chat, turn, whole } = one.facts;
    const turns = whole && chat !== 0 ? where((other) => other.whole && other.chat === chat) : [];
    const drawn = turn === 0 ? [] : where((other) => other.turn === turn);
    const wholes = whole ? [row] : drawn.filter((other) => rows[other]?.facts.whole);
    return {
      id: one.id,
      facts: one.facts,
      before: turns.findLast((other) => other < row) ?? null,
      after: turns.find((other) => other > row) ?? null,
      drawn,
      turns: wholes.length === 0 ? [null] : wholes,
    };
  });
}

test("after any puts and removals it answers as a plain list would", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 80 }), (steps) => {
      const catalog = catalogOf();
      const rows: (Entry | null)[] = [];
      for (const { id: own, facts: given } of steps) {
        const known = rows.findIndex((one) => one?.id === own);
        const row = known < 0 ? rows.length : known;
        if (given !== null) {
          rows[row] = entry(own, given);
          expect(catalog.put(entry(own, given))).toBe(row);
        } else if (known < 0) expect(catalog.remove(own)).toBeNull();
        else {
          rows[known] = null;
          expect(catalog.remove(own)).toBe(known);
        }
      }
      expect([catalog.size, catalog.count]).toEqual([rows.length, rows.filter((one) => one !== null).length]);
      for (const [row, { turns, drawn, ...said }] of plainly(rows).entries()) {
        const facts = catalog.facts(row);
        const [before, after] = [catalog.before(row), catalog.after(row)];
        expect({ id: catalog.idOf(row), facts, before, after }).toEqual(said);
        expect(catalog.fromTurn(facts?.turn ?? 0)).toEqual(drawn);
        expect(turns).toContain(catalog.turnOf(row));
        if (said.id !== null) expect(catalog.rowOf(said.id)).toBe(row);
      }
    }),
  );
});

describe("a row", () => {
  test("of nobody is null everywhere", () => {
    const catalog = catalogOf();
    expect([catalog.rowOf("x"), catalog.remove("x"), catalog.idOf(3), catalog.facts(3), catalog.turnOf(3)]).toEqual(
      Array.from({ length: 5 }, () => null),
    );
    expect([catalog.before(3), catalog.after(3), catalog.fromTurn(0), catalog.fromTurn(5)]).toEqual([
      null,
      null,
      [],
      [],
    ]);
  });

  test("keeps its place among many", () => {
    const catalog = catalogOf();
    const name = (row: number): string => (row % 2 === 0 ? `turn ${row}` : crypto.randomUUID());
    const names = Array.from({ length: 20_000 }, (_, row) => name(row));
    for (const own of names) catalog.put(entry(own));
    for (let row = 0; row < names.length; row += 3) catalog.remove(names[row] ?? "");
    catalog.reserve();
    expect(names.map((own) => catalog.rowOf(own))).toEqual(names.map((_, row) => (row % 3 === 0 ? null : row)));
    expect(catalog.put(entry(names[0] ?? ""))).toBe(20_000);
  });
});
