import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { timeOf } from "../time";
import { whenOf } from "../when";
import { timeLanguages } from "./languages";
import { mayNameTime } from "./may-name-time";

const NOW = Date.UTC(2026, 2, 12, 9);
/** Every text in quotes of the tests of `timeOf`, in all its languages: many name a time, and many nearly do. */
const passages = Array.from(
  readFileSync(new URL("../time.test.ts", import.meta.url), "utf8").matchAll(/"([^"\n]{4,})"/g),
  ([, text = ""]) => text,
);

test("of all texts that name a time none is missed", () => {
  const timed = passages.filter((text) => timeOf(text, NOW, { zone: 0 }).when !== null);
  expect(timed.length).toBeGreaterThan(50);
  expect(timed.filter((text) => !mayNameTime(text))).toEqual([]);
}, 60_000);

test("of what time alone is the same as of what time with its tense", async () => {
  const alone = await Promise.all(passages.map((text) => whenOf(text, NOW, { zone: 0 })));
  expect(alone).toEqual(passages.map((text) => timeOf(text, NOW, { zone: 0 }).when));
}, 60_000);

describe.each(timeLanguages.map((language) => [language.code, language] as const))("%s", (code, language) => {
  const first = (words: string): string => words.split("|")[0]?.replaceAll(/\\\w|[?()]/g, "") ?? "";

  test("months and weekdays, as this language writes them, after its own words", () => {
    const names = Array.from({ length: 12 }, (_, place) => Date.UTC(2026, place, 1 + place)).flatMap((at) =>
      (["month", "weekday"] as const).map((part) =>
        new Intl.DateTimeFormat(code, { [part]: "long", timeZone: "UTC" }).format(at),
      ),
    );
    const opening = language.knownBy
      .split("|")
      .filter((word) => /^\p{L}+$/u.test(word))
      .slice(0, 3)
      .join(" ");
    expect(names.filter((name) => !mayNameTime(`${opening} ${name}`))).toEqual([]);
  });

  test("what it counts time by", () => {
    const opening = language.knownBy.split("|").slice(0, 2).join(" ");
    expect(mayNameTime(`${opening} ${first(language.week)}`)).toBe(true);
  });
});

test.each([
  "How do I cook rice?",
  "Recommend a book for my sister, who likes money and quiet sons",
  "Welche Sprache soll ich lernen?",
  "",
])("nothing needs to be loaded for %j", (text) => {
  expect(mayNameTime(text)).toBe(false);
  expect(timeOf(text, NOW).when).toBeNull();
});
