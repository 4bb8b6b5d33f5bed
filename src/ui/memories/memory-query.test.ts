import fc from "fast-check";
import { expect, test } from "vitest";
import { chatKey } from "../../domain/turn";
import { hrefOf, routeOf } from "../manager/route";
import { dayValue, filterOf, instantOf, type MemoryQuery, NO_SPACE, orderOf, queryOf, searches } from "./memory-query";

const nothing = queryOf(new URLSearchParams());
const query = (asked: Partial<MemoryQuery>): MemoryQuery => ({ ...nothing, ...asked });

test("any list can be linked: what is asked comes back from the address", () => {
  const value = fc.option(fc.string({ minLength: 1 }), { nil: null });
  const asked = fc.record({ q: value, kind: value, entity: value, space: value, chat: value, order: value });
  fc.assert(
    fc.property(asked, (some) => {
      const { params } = routeOf(hrefOf("memories", { ...query(some) }));
      expect(queryOf(params)).toEqual(query(some));
    }),
  );
});

test("an address without filters asks for everything", () => {
  expect(filterOf(nothing)).toEqual({});
});

test("each part of the address is a part of the filter", () => {
  const chat = { site: "claude", conversation: "a/b c" };
  const all = query({
    kind: "fact",
    entity: "Ines",
    site: "claude",
    space: "work",
    state: "pinned",
    chat: chatKey(chat),
  });
  expect(filterOf(all)).toEqual({ kind: "fact", entity: "Ines", site: "claude", space: "work", state: "pinned", chat });
  expect(filterOf(query({ space: NO_SPACE, show: "messages" }))).toEqual({ space: null, verbatim: true });
});

test("what the address has and nobody knows is no filter", () => {
  expect(filterOf(query({ state: "lost", since: "yesterday", before: "2026-99-99", show: "all" }))).toEqual({});
  expect(orderOf(query({ order: "best" }))).toBeUndefined();
});

test("a day begins at midnight of this device; a moment is itself", () => {
  expect(instantOf("2026-03-01")).toBe(new Date(2026, 2, 1).getTime());
  expect(instantOf("1772323200000")).toBe(1_772_323_200_000);
  expect(instantOf(null)).toBeNull();
});

test("the day in the field is the day in the address", () => {
  const day = fc.date({ min: new Date(2000, 0, 1), max: new Date(2100, 0, 1), noInvalidDate: true });
  fc.assert(
    fc.property(day, (date) => {
      const shown = dayValue(String(date.getTime()));
      expect(dayValue(shown)).toBe(shown);
      expect(new Date(instantOf(shown) ?? 0).toDateString()).toBe(date.toDateString());
    }),
  );
});

test("words are searched for by recall, unless they are to stand in an order", () => {
  expect(searches(query({ q: "tea" }))).toBe(true);
  expect(searches(query({ q: "tea", order: "oldest" }))).toBe(false);
  expect(searches(query({ order: "oldest" }))).toBe(false);
});
