import { expect, test } from "vitest";
import type { Space } from "../../domain/space";
import { nameProblem, toggled } from "./space-rules";

const space = (name: string): Space => ({ id: name, name, sites: [], chats: [] });

test("a name is neither empty nor taken, whatever its case and the blanks around it", () => {
  expect(nameProblem("  ", [])).toBe("A space needs a name.");
  expect(nameProblem(" wOrk", [space("Work")])).toBe("There is a space called “Work” already.");
  expect(nameProblem("cafe\u0301", [space("Café")])).not.toBeNull();
  expect(nameProblem("Home", [space("Work")])).toBeNull();
});

test("what is chosen twice is not chosen", () => {
  expect(toggled(toggled(["a"], "b"), "a")).toEqual(["b"]);
});
