import { expect, test } from "vitest";
import { fill } from "../../../test/learning/secrets/made-up";
import { lookAlikes } from "../../../test/learning/secrets/look-alikes";
import { secrets } from "../../../test/learning/secrets/secrets";
import { findSecrets } from "./find-secrets";

const sorts = (text: string): readonly string[] => findSecrets(fill(text)).map(({ sort }) => sort);

test("the suite is large enough to mean something", () => {
  expect(new Set(secrets).size).toBeGreaterThanOrEqual(100);
  expect(new Set(lookAlikes).size).toBeGreaterThanOrEqual(60);
});

test("finds every secret", () => {
  expect(secrets.filter((text) => sorts(text).length === 0)).toEqual([]);
});

test("takes nothing else for one", () => {
  const taken = lookAlikes.map((text) => ({ text, sorts: sorts(text) }));
  expect(taken.filter((one) => one.sorts.length > 0)).toEqual([]);
});

test("says where it stands, and nothing but it", () => {
  const text = "My PIN is 4821, my password is Tr0ub4dor&3.";
  expect(findSecrets(text).map(({ start, end, sort }) => [text.slice(start, end), sort])).toEqual([
    ["4821", "a PIN"],
    ["Tr0ub4dor&3", "a password"],
  ]);
});

test("a long text takes no longer than it is long", () => {
  const long = `${"my password list and key words 1234 5678 abcd ".repeat(5_000)} My PIN is 4821`;
  const from = performance.now();
  expect(findSecrets(long).at(-1)?.sort).toBe("a PIN");
  expect(performance.now() - from).toBeLessThan(2_000);
});
