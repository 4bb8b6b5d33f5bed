import { describe, expect, test } from "vitest";
import type { Memory, Source } from "../../domain/memory";
import { relations } from "../../relations";
import { resolve, type Resolving } from "./resolve";
import { aMemory } from "../../../test/engine/memory";

const DAY = 86_400_000;
const rules: Resolving = { relations, nearness: () => null, replaces: () => false };

const source = (day: number, more: Partial<Source> = {}): Source => ({
  site: "s",
  conversation: "c",
  turn: `t${day}`,
  role: "user",
  at: day * DAY,
  start: 0,
  end: 20,
  ...more,
});

/** Something that was said on a day. */
const said = (text: string, day: number, more: Partial<Memory> = {}): Memory =>
  aMemory({ id: `${text} ${day}`, text, sources: [source(day)], validFrom: day * DAY, lastSaidAt: day * DAY, ...more });

const put = (old: Memory, fresh: Memory, given: Partial<Resolving> = {}): readonly Memory[] =>
  resolve(fresh, [old], { ...rules, ...given });

/** What becomes of the two: how the new one is linked, and whether the old one has ended. */
function fate(old: Memory, fresh: Memory, given?: Partial<Resolving>): string {
  const all = put(old, fresh, given);
  const ends = all.some(({ id, validTo }) => id === old.id && validTo !== null);
  const stored = all.find(({ id }) => id === fresh.id);
  const again = all.some(({ id, timesSaid }) => id === old.id && timesSaid > 1);
  return [ends && "ended", again && "again", stored?.links.map(({ type }) => type).join()].filter(Boolean).join(" ");
}

describe("said again", () => {
  test("is not stored twice, but counted, with every place, and no less sure", () => {
    const old = said("Is allergic to peanuts", 1, { confidence: 0.9, unreviewed: true });
    const [again, ...more] = put(old, said("Has a peanut allergy", 5, { confidence: 0.6 }));
    expect(more).toEqual([]);
    expect(again).toMatchObject({ id: old.id, timesSaid: 2, lastSaidAt: 5 * DAY, confidence: 0.9, unreviewed: false });
    expect(again?.sources.map(({ turn }) => turn)).toEqual(["t1", "t5"]);
  });

  test("comes back where it had faded", () => {
    const [again] = put(said("Lives in Oslo", 1, { archivedAt: 3 * DAY, pinned: true }), said("Lives in Oslo", 30));
    expect(again).toMatchObject({ timesSaid: 2, archivedAt: null, pinned: true });
  });

  test("in the same place changes nothing", () => {
    expect(put(said("Lives in Oslo", 1), said("Lives in Oslo", 1, { id: "x" }))).toEqual([]);
  });

  test("keeps no more than twenty places", () => {
    const sources = Array.from({ length: 20 }, (_, day) => source(day));
    const [again] = put(said("Lives in Oslo", 1, { sources }), said("Lives in Oslo", 30));
    expect(again?.sources).toHaveLength(20);
    expect(again?.sources.at(-1)?.turn).toBe("t30");
  });

  test.each([
    ["Lives in Oslo", "Is based in Oslo"],
    ["My manager is Alice", "Alice is my manager"],
    ["Likes jazz", "Is a fan of jazz"],
  ])("%s / %s", (old, fresh) => {
    expect(fate(said(old, 1), said(fresh, 5))).toBe("again");
  });

  test("by the nearness of two vectors, unless a number, a name or a denial differs", () => {
    const near = { nearness: () => 0.97 };
    expect(fate(said("Bakes bread on Sundays", 1), said("Makes bread each Sunday", 5), near)).toBe("again");
    expect(fate(said("Needs 3 pills", 1), said("Takes 2 pills", 5), near)).not.toContain("again");
    expect(fate(said("Trusts vaccines", 1), said("Doesn't trust doctors", 5), near)).toBe("");
    expect(fate(said("Visits Ana weekly", 1), said("Visits Tom weekly", 5), near)).not.toContain("again");
  });
});

describe("one that says more, or perhaps the same", () => {
  test("is kept beside the old one, and linked", () => {
    expect(fate(said("Is a nurse", 1), said("Is a nurse in the children's ward of Santa Maria", 5))).toBe("elaborates");
    expect(fate(said("Bakes bread", 1), said("Makes loaves", 5), { nearness: () => 0.88 })).toBe("same-as");
  });

  test("links to eight at most", () => {
    const known = Array.from({ length: 12 }, (_, day) => said("My sister Ines likes tea", day, { id: `k${day}` }));
    const fresh = said("My sister Ines likes green tea from Kyoto and Uji with honey", 30);
    expect(resolve(fresh, known, rules).find(({ id }) => id === fresh.id)?.links.length).toBeLessThanOrEqual(8);
  });
});

describe("a change", () => {
  test("ends the old one when it happened, or else when it was said; the old one stays", () => {
    const old = said("Lives in Berlin", 1);
    const when = { from: 6 * DAY, to: 7 * DAY, precision: "day" } as const;
    const [plain, fresh] = put(old, said("Moved to Lisbon", 9));
    expect(plain).toMatchObject({ id: old.id, text: old.text, validTo: 9 * DAY });
    expect(fresh).toMatchObject({ validTo: null, links: [{ type: "supersedes", memory: old.id }] });
    expect(put(old, said("Moved to Lisbon", 9, { when, tense: "past" }))[0]?.validTo).toBe(6 * DAY);
  });

  test.each([
    ["Is vegan", "Is no longer vegan"],
    ["Is dating Sam", "Broke up with Sam"],
    ["Drives a Golf", "Sold the Golf"],
    ["Likes coffee", "Doesn't like coffee any more"],
    ["Is learning Go", "Stopped learning Go"],
    ["Is planning a trip to Japan", "Cancelled the trip to Japan"],
    ["My daughter is called Mina", "My daughter is called Mia, not Mina"],
    ["My goal is to read 20 books", "Changed my goal to 30 books"],
  ])("%s → %s", (old, fresh) => {
    expect(fate(said(old, 1), said(fresh, 9))).toBe("ended supersedes");
  });

  test("that was learned late ends what was said before it, not after", () => {
    const now = said("Lives in Lisbon", 9);
    const past = said("Lives in Berlin", 1);
    const [later, earlier] = put(now, past);
    expect(later).toMatchObject({ id: now.id, validTo: null, links: [{ type: "supersedes", memory: past.id }] });
    expect(earlier).toMatchObject({ id: past.id, validTo: 9 * DAY, links: [] });
  });
});

describe("what is left as it is", () => {
  test.each([
    ["Lives in Lisbon", "My brother moved to Rome"],
    ["Lives in Lisbon", "Used to live in Berlin"],
    ["Lives in Lisbon", "Might move to Madrid"],
    ["Works at Siemens", "Also works at a bakery"],
    ["Has a cat", "Has a dog"],
    ["Likes coffee", "Doesn't like crowded trains"],
    ["Loves Japan", "Cancelled the trip to Japan"],
  ])("%s / %s", (old, fresh) => {
    expect(fate(said(old, 1), said(fresh, 9))).toBe("");
  });

  test("what another speaker says, and what has ended already", () => {
    const ana = said("Lives in Berlin", 1, { sources: [source(1, { speaker: "Ana" })] });
    expect(fate(ana, said("Moved to Lisbon", 9))).toBe("");
    expect(fate(said("Lives in Berlin", 1, { validTo: 2 * DAY }), said("Moved to Lisbon", 9))).toBe("ended".slice(5));
  });

  test("what is certain, by a guess: it is only linked", () => {
    expect(fate(said("Lives in Berlin", 1), said("Moved to Lisbon", 9, { unreviewed: true }))).toBe("supersedes");
  });
});

describe("two that cannot both be true, and no sign of a change", () => {
  test.each([
    ["My birthday is on 3 May", "My birthday is on 4 June"],
    ["My sister lives in Porto", "My sister lives in Rome"],
  ])("%s / %s", (old, fresh) => {
    expect(fate(said(old, 1), said(fresh, 9))).toBe("contradicts");
  });

  test("two ages on one day, a doubtful word", () => {
    expect(fate(said("Is 34", 9), said("Is 36", 9))).toBe("contradicts");
    expect(fate(said("Lives in Oslo", 1), said("Lives in Rome", 9, { confidence: 0.3 }))).toBe("contradicts");
  });
});

test("what tells of the past is past, and over where that is told too", () => {
  const year = { from: 0, to: 3 * DAY, precision: "year" } as const;
  expect(resolve(said("Used to live in Berlin", 9), [], rules)).toMatchObject([{ tense: "past", validTo: null }]);
  expect(resolve(said("Lived in Berlin", 9, { when: year }), [], rules)).toMatchObject([
    { tense: "past", validTo: 3 * DAY },
  ]);
});

test("what is drawn anew from a passage takes the old one's place, with all that was known of it", () => {
  const noted = { uses: [DAY, 2 * DAY], pinned: true };
  const old = said("Has sister vet", 1, {
    sources: [source(1), source(3)],
    timesSaid: 2,
    lastSaidAt: 3 * DAY,
    ...noted,
  });
  const fresh = said("Ines, my sister, is a vet", 1, { id: "new" });
  const [gone, drawn] = put(old, fresh, { replaces: () => true });
  expect(gone).toMatchObject({ id: old.id, validTo: old.validFrom });
  expect(drawn).toMatchObject({ id: "new", timesSaid: 2, lastSaidAt: 3 * DAY, ...noted });
  expect(drawn?.links).toEqual([{ type: "supersedes", memory: old.id }]);
  expect(drawn?.sources.map(({ turn }) => turn)).toEqual(["t1", "t3"]);
});
