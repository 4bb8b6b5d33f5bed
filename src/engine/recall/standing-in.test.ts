import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { said, turn } from "../../../test/engine/said";
import type { Candidate } from "../../domain/candidate";
import type { Memory } from "../../domain/memory";
import { standingIn } from "./standing-in";

const candidate = (score: number, memory: Memory): Candidate => ({ memory, score, signals: {} });
const sorts = {
  isWhole: ({ memory }: Candidate): boolean => memory.kind === "episode",
  isOver: ({ memory }: Candidate): boolean => memory.validTo !== null,
};
const shown = (...candidates: readonly Candidate[]) =>
  standingIn(candidates, sorts).map(({ memory: { id }, score }) => [id, score]);

const whole = turn("whole", "Hello, I'm allergic to peanuts and I like jazz", { turn: "t" });
const peanuts = said("peanuts", "Is allergic to peanuts", { where: { turn: "t" } });
const jazz = said("jazz", "Likes jazz", { where: { turn: "t" } });
const berlin = said("berlin", "Lives in Berlin", { where: { turn: "t" }, validTo: 1 });

describe("of a turn", () => {
  test("what was drawn from it takes its place, by its own score", () => {
    expect(shown(candidate(0.9, whole), candidate(0.3, peanuts))).toEqual([["peanuts", 0.3]]);
  });

  test("the best that was drawn from it takes its place, and the others keep theirs", () => {
    expect(shown(candidate(0.9, whole), candidate(0.4, jazz), candidate(0.3, peanuts))).toEqual([
      ["jazz", 0.4],
      ["peanuts", 0.3],
    ]);
  });

  test("what still holds goes before what has ended", () => {
    expect(shown(candidate(0.9, whole), candidate(0.8, berlin), candidate(0.3, jazz))).toEqual([
      ["jazz", 0.3],
      ["berlin", 0.8],
    ]);
    expect(shown(candidate(0.9, whole), candidate(0.8, berlin))).toEqual([["berlin", 0.8]]);
  });

  test("it stands itself where nothing was drawn from it", () => {
    const another = said("another", "Likes tea", { where: { turn: "u" } });
    expect(shown(candidate(0.9, whole), candidate(0.3, another))).toEqual([
      ["whole", 0.9],
      ["another", 0.3],
    ]);
  });
});

test("what was drawn from two turns stands for both, once", () => {
  const both = { ...peanuts, sources: [...peanuts.sources, ...turn("v", "").sources] };
  expect(shown(candidate(0.9, whole), candidate(0.8, turn("v", "Peanuts again")), candidate(0.3, both))).toEqual([
    ["peanuts", 0.3],
  ]);
});

test("each is shown once, and only turns from which something was drawn are not", () => {
  const place = fc.record({ isTurn: fc.boolean(), turn: fc.nat(4), isOver: fc.boolean() });
  fc.assert(
    fc.property(fc.array(place, { maxLength: 12 }), (places) => {
      const given = places.map(({ isTurn, turn: name, isOver }, at) => {
        const where = { turn: `${name}` };
        return candidate(
          1 - at / 20,
          isTurn ? turn(`${at}`, "a", where) : said(`${at}`, "a", { where, validTo: isOver ? 1 : null }),
        );
      });
      const found = standingIn(given, sorts);
      const drawnFrom = new Set(places.flatMap(({ isTurn, turn: name }) => (isTurn ? [] : [name])));
      const expected = given.filter((_, at) => !(places[at]?.isTurn === true && drawnFrom.has(places[at].turn)));
      expect(new Set(found)).toEqual(new Set(expected));
      expect(found).toHaveLength(expected.length);
    }),
  );
});
