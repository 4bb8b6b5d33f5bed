import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { aMemory } from "../../../test/engine/memory";
import type { HistoryEntry } from "../../domain/change";
import type { Memory } from "../../domain/memory";
import { beganAt, endAsKnown, heldAt, textAt } from "./held-at";

const berlin = aMemory({
  id: "berlin",
  text: "Lives in Berlin",
  learnedAt: 10,
  lastSaidAt: 10,
  validFrom: 10,
  validTo: 50,
});
const lisbon = aMemory({ id: "lisbon", text: "Lives in Lisbon", learnedAt: 60, validFrom: 50 });

describe("what took its place", () => {
  test("ends it only from when that was learned", () => {
    const at = (held: number, known: number): boolean => heldAt(berlin, [lisbon], { held, known });
    // In what we know today it ended at 50; before 60 nobody knew.
    expect([at(40, 70), at(55, 70), at(55, 59), at(55, 60)]).toEqual([true, false, true, false]);
    expect([endAsKnown(berlin, [lisbon], 59), endAsKnown(berlin, [lisbon], 60)]).toEqual([null, 50]);
  });

  test("is one of several: the first that was learned counts", () => {
    const sooner = { learnedAt: 55 };
    expect(heldAt(berlin, [lisbon, sooner], { held: 52, known: 57 })).toBe(false);
  });

  test("is nobody: then it told of its end itself", () => {
    expect(heldAt(berlin, [], { held: 52, known: 11 })).toBe(false);
    expect(heldAt(berlin, [], { held: 49, known: 11 })).toBe(true);
  });
});

describe("a statement", () => {
  const said = { learnedAt: 10, lastSaidAt: 10, validFrom: 10, when: { from: 2, to: 5, precision: "day" as const } };
  const at = (memory: Partial<Memory>, held: number, known = 99): boolean =>
    heldAt(aMemory(memory), [], { held, known });

  test("holds from when it happened, not from when it was told, once it was learned", () => {
    const trip = { ...said, tense: "past" as const };
    expect([1, 2, 7].map((held) => at(trip, held))).toEqual([false, true, true]);
    expect(at(trip, 7, 9)).toBe(false);
  });

  test("of no known beginning has held since always", () => {
    const known = aMemory({ learnedAt: 10, lastSaidAt: 10, validFrom: null });
    expect(beganAt(known)).toBeNull();
    expect(heldAt(known, [], { held: -1e12, known: 10 })).toBe(true);
  });

  test("that is a plan is held until its day has passed", () => {
    const plan = { ...said, tense: "future" as const, when: { ...said.when, from: 20, to: 21 } };
    expect([9, 10, 20, 21].map((held) => at(plan, held))).toEqual([false, true, true, false]);
  });

  test("that is a guess is not held", () => {
    expect(at({ ...said, unreviewed: true }, 50)).toBe(false);
  });
});

test("a text is told as it stood, whenever it was changed", () => {
  const changes = fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { minLength: 0, maxLength: 8 });
  fc.assert(
    fc.property(changes, fc.integer({ min: 0, max: 41 }), fc.boolean(), (given, known, isNewestFirst) => {
      const times = given.toSorted((a, b) => a - b);
      const history: HistoryEntry[] = times.map((at, place) => ({
        number: place + 1,
        at,
        by: "user",
        action: "changed",
        memory: "m",
        before: `words ${place}`,
      }));
      const then = times.filter((at) => at <= known).length;
      const told = textAt({ text: `words ${times.length}` }, isNewestFirst ? history.toReversed() : history, known);
      expect(told).toBe(`words ${then}`);
    }),
  );
});

test("words that are not kept are not made up", () => {
  const cut: HistoryEntry = { number: 2, at: 5, by: "user", action: "changed", memory: "m" };
  expect(textAt({ text: "now" }, [cut], 3)).toBe("now");
  expect(textAt({ text: "now" }, [cut, { ...cut, number: 3, at: 6, before: "between" }], 3)).toBe("between");
});
