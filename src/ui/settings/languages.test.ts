import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { INTERFACE_LANGUAGES } from "./languages";

test("the languages that are named are those that there are", () => {
  const folders = readdirSync(join(import.meta.dirname, "../../../public/_locales"));
  expect([...INTERFACE_LANGUAGES].toSorted()).toEqual(folders.toSorted());
});
