import { expect, test } from "vitest";
import { barred, show, table } from "./table";

test("a bar is met from both sides, the bar itself included", () => {
  expect(barred("a", 2, { most: 2, unit: " ms" })).toEqual({
    what: "a",
    measured: "2.00 ms",
    bar: "≤ 2 ms",
    met: true,
  });
  expect(barred("a", 2.1, { most: 2, unit: " ms" }).met).toBe(false);
  expect(barred("a", 60, { least: 60, unit: " ×" })).toEqual({
    what: "a",
    measured: "60.0 ×",
    bar: "≥ 60 ×",
    met: true,
  });
  expect(barred("a", 59.9, { least: 60, unit: " ×" }).met).toBe(false);
});

test("what was not measured meets no bar", () => {
  expect(barred("a", Number.NaN, { most: 2, unit: " ms" }).met).toBe(false);
  expect(barred("a", Number.NaN, { least: 2, unit: " ms" }).met).toBe(false);
});

test("numbers have three figures", () => {
  expect([0.1234, 1.234, 12.34, 123.4].map((value) => show(value, ""))).toEqual(["0.123", "1.23", "12.3", "123"]);
});

test("the table is Markdown: each line has as many cells", () => {
  const lines = table("Speed", [{ what: "one", measured: "1" }, barred("two", 3, { most: 2, unit: "" })]).split("\n");
  expect(lines).toHaveLength(4);
  for (const line of lines) expect(line.match(/\|/g)).toHaveLength(5);
  expect(lines[1]).toMatch(/^\| -+ \| -+: \| -+: \| -+ \|$/);
  expect(lines[3]).toContain("✘");
});
