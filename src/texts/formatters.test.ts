import { expect, test } from "vitest";
import { formatters, numberFormat } from "./formatters";

test("a formatter is made once for a language and options, and another for others", () => {
  const asked: string[] = [];
  const words = formatters((tag, options: { readonly loud: boolean }) => {
    asked.push(tag);
    return (word: string) => (options.loud ? word.toLocaleUpperCase(tag) : word);
  });
  const said = (tag: string, loud: boolean): string => words(tag, { loud })("izin");
  expect([said("en", true), said("tr", true), said("en", true), said("en", false), said("tr", true)]).toEqual([
    "IZIN",
    "İZİN",
    "IZIN",
    "izin",
    "İZİN",
  ]);
  expect(asked).toEqual(["en", "tr", "en"]);
});

test("numbers are written as their language does, whichever came before", () => {
  const written = ["en", "de", "en"].map((tag) => numberFormat(tag, {}).format(1234.5));
  expect(written).toEqual(["1,234.5", "1.234,5", "1,234.5"]);
  expect(numberFormat("en", { style: "percent" }).format(0.5)).toBe("50%");
});
