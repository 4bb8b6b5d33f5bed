import { expect, test } from "vitest";
import { forgetAsked } from "./forget-asked";

test("an address asks to forget by one of the ways, with what its field says", () => {
  expect(forgetAsked("about:Ines")).toEqual({ way: "about", value: "Ines" });
  expect(forgetAsked("about:time: 10:30")).toEqual({ way: "about", value: "time: 10:30" });
  expect(forgetAsked("chat:claude/c1")).toEqual({ way: "chat", value: "claude/c1" });
});

test("what names no way asks nothing", () => {
  for (const asked of [null, "", "about", "everything:now", "About:Ines"]) expect(forgetAsked(asked)).toBeNull();
});
