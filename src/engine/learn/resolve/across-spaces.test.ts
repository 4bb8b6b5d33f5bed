import { describe, expect, test } from "vitest";
import type { Memory } from "../../../domain/memory";
import { aMemory, aSource } from "../../../../test/engine/memory";
import { isEpisode, study, turn } from "../../../../test/engine/studying";
import { mayShare, spaceInPlaceOf } from "./across-spaces";

/** What becomes of the statements, by their texts: the space of each, and whether it still holds. */
async function learned(text: string, space: string | null, known: readonly Memory[]) {
  const { put } = await study([turn(text, { id: "t9", conversation: "c9" })], { space, known });
  const all = new Map([...known, ...put].filter((memory) => !isEpisode(memory)).map((memory) => [memory.id, memory]));
  return [...all.values()].map(({ text: said, space: own, validTo }) => [said, own, validTo === null]);
}

const known = (text: string, space: string | null): Memory =>
  aMemory({ id: "old", text, space, sources: [aSource("t1")] });

test("what is learned in a space is of that space, its turn too", async () => {
  const { put } = await study([turn("I'm allergic to peanuts.")], { space: "work" });
  expect(put.filter(isEpisode)).toHaveLength(1);
  expect(put.length).toBeGreaterThan(1);
  expect(put.map(({ space }) => space)).toEqual(put.map(() => "work"));
});

test("an edited turn stays where it was put by hand", async () => {
  const { put } = await study([turn("I'm allergic to peanuts.")], { space: "work" });
  const moved = put.filter(isEpisode).map((memory) => ({ ...memory, space: "home" }));
  const { put: edited } = await study([turn("I'm allergic to walnuts.")], { space: "work", known: moved });
  expect(edited.filter(isEpisode).map(({ text, space }) => [text, space])).toEqual([
    ["I'm allergic to walnuts.", "home"],
  ]);
});

describe("what is said again", () => {
  test("in the same space stays in it", async () => {
    expect(await learned("I'm allergic to peanuts.", "work", [known("Is allergic to peanuts", "work")])).toEqual([
      ["Is allergic to peanuts", "work", true],
    ]);
  });

  test.each(["home", null])("in the same words in another space, or in none, is shared: %s", async (space) => {
    expect(await learned("I'm allergic to peanuts.", space, [known("Is allergic to peanuts", "work")])).toEqual([
      ["Is allergic to peanuts", null, true],
    ]);
  });

  test("in a space, where it was shared, is still shared", async () => {
    expect(await learned("I'm allergic to peanuts.", "work", [known("Is allergic to peanuts", null)])).toEqual([
      ["Is allergic to peanuts", null, true],
    ]);
  });

  test.each(["home", null])("in fewer words leaves the fuller ones where they were said: %s", async (space) => {
    const fuller = "Is allergic to peanuts and keeps a pen in the drawer of the laboratory";
    const found = await learned("I'm allergic to peanuts.", space, [known(fuller, "work")]);
    expect(found).toContainEqual([fuller, "work", true]);
    expect(found).toContainEqual(["Is allergic to peanuts", space, true]);
  });
});

describe("what has changed", () => {
  const berlin = (space: string | null) => known("Lives in Berlin", space);
  const moved = "I live in Porto now.";

  test.each([
    ["in the same space", "home", "home", false],
    ["in another space", "home", "work", true],
    ["where it was shared", null, "work", false],
    ["in no space, for all", "home", null, false],
  ])("%s", async (_where, before, now, stillHolds) => {
    const found = await learned(moved, now, [berlin(before)]);
    expect(found).toContainEqual(["Lives in Berlin", before, stillHolds]);
    expect(found.filter(([, own]) => own === now).length).toBeGreaterThan(0);
  });
});

test("words may be shared where all of them were said there", () => {
  const work = { space: "work", text: "Has a meeting with Ines" };
  expect(mayShare(work, { space: "home", text: "has a meeting with Ines" })).toBe(true);
  expect(mayShare(work, { space: "home", text: "Has a meeting" })).toBe(false);
  expect(mayShare(work, { space: "home", text: "Has a meeting with Ines and Tom" })).toBe(false);
  expect(mayShare(work, { space: "work", text: "Has a meeting" })).toBe(true);
  expect(mayShare({ ...work, space: null }, { space: "home", text: "Has a meeting" })).toBe(true);
});

test("what is drawn anew from a passage goes where the older one was put, where there is one such place", () => {
  const fresh = { space: "work", text: "x" };
  expect(spaceInPlaceOf([], fresh)).toBe("work");
  expect(spaceInPlaceOf([{ space: null, text: "y" }], fresh)).toBeNull();
  expect(
    spaceInPlaceOf(
      [
        { space: null, text: "y" },
        { space: "home", text: "z" },
      ],
      fresh,
    ),
  ).toBe("work");
});
