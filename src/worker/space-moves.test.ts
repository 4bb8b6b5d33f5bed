import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { aMemory, aSource } from "../../test/engine/memory";
import type { Memory } from "../domain/memory";
import { type Space, spaceOf } from "../domain/space";
import { chatKey } from "../domain/turn";
import { movedChats, movesOf, withoutSpace, withSpace } from "./space-moves";

const key = (conversation: string): string => chatKey({ site: "claude", conversation });
const space = (id: string, given: Partial<Space> = {}): Space => ({ id, name: id, sites: [], chats: [], ...given });
const from = (id: string, of: string | null, ...chats: readonly string[]): Memory =>
  aMemory({ id, space: of, sources: chats.map((chat) => aSource("t1", chat)) });

describe("what was learned in a chat", () => {
  const redrawn = { before: [space("work")], after: [space("work", { chats: [key("c1")] })] };

  test("goes with it, and comes back with it", () => {
    expect(movesOf([from("one", null, "c1")], redrawn)).toEqual([{ id: "one", space: "work" }]);
    const back = { before: redrawn.after, after: redrawn.before };
    expect(movesOf([from("one", "work", "c1")], back)).toEqual([{ id: "one", space: null }]);
  });

  test("stays where the user put it by hand", () => {
    expect(movesOf([from("one", "home", "c1")], redrawn)).toEqual([]);
    const back = { before: redrawn.after, after: redrawn.before };
    expect(movesOf([from("one", null, "c1"), from("two", "home", "c1")], back)).toEqual([]);
  });

  test("stays shared where it was said elsewhere too, and what was written by hand stays anyway", () => {
    expect(movesOf([from("both", null, "c1", "c2"), from("hand", null)], redrawn)).toEqual([]);
    const both = { ...redrawn, after: [space("work", { chats: [key("c1"), key("c2")] })] };
    expect(movesOf([from("both", null, "c1", "c2")], both)).toEqual([{ id: "both", space: "work" }]);
  });
});

test("a chat or a site is of one space only: the one that was saved last", () => {
  const spaces = [space("work", { chats: ["a", "b"], sites: ["claude"] }), space("home", { chats: ["c"] })];
  const saved = space("home", { chats: ["b"], sites: ["claude"] });
  expect(withSpace(spaces, saved)).toEqual([space("work", { chats: ["a"] }), saved]);
  expect(withSpace([], saved)).toEqual([saved]);
});

test("the chats and sites of a space that is removed go where its memories go", () => {
  const spaces = [space("work", { chats: ["a"], sites: ["claude"] }), space("home", { chats: ["c"] })];
  expect(withoutSpace(spaces, "work", "home")).toEqual([space("home", { chats: ["c", "a"], sites: ["claude"] })]);
  expect(withoutSpace(spaces, "work", null)).toEqual([space("home", { chats: ["c"] })]);
});

test("no chat is overlooked whose space changes", () => {
  const chats = ["c1", "c2", "c3", "c4"];
  const spaces = fc
    .tuple(
      fc.array(fc.constantFrom("work", "home", ""), { minLength: 4, maxLength: 4 }),
      fc.constantFrom("work", "home", ""),
    )
    .map(([owners, site]) =>
      ["work", "home"].map((id) =>
        space(id, {
          chats: chats.filter((_, place) => owners[place] === id).map(key),
          sites: site === id ? ["claude"] : [],
        }),
      ),
    );
  fc.assert(
    fc.property(spaces, spaces, (before, after) => {
      const moved = movedChats({ before, after });
      const all = [...chats, "another"].filter((conversation) => {
        const chat = { site: "claude", conversation };
        return spaceOf(before, chat) !== spaceOf(after, chat);
      });
      if (moved !== null) expect(moved).toEqual(expect.arrayContaining(all.map(key)));
    }),
  );
});
