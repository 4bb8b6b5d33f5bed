import { describe, expect, test } from "vitest";
import {
  byteSize,
  dateOf,
  dayOf,
  kindLabel,
  languageNames,
  listed,
  monthOf,
  numeral,
  percent,
  roughTime,
} from "./wording";

test.each([
  [0, "0 bytes"],
  [1, "1 byte"],
  [999, "999 bytes"],
  [1000, "1 kB"],
  [2_140_000, "2.1 MB"],
  [308_800_000, "309 MB"],
  [1_800_000_000, "1.8 GB"],
  [5_000_000_000_000, "5,000 GB"],
])("%d bytes are %s", (bytes, wording) => expect(byteSize(bytes)).toBe(wording));

test("numbers are written as the language does", () => {
  expect(numeral(12_000)).toBe("12,000");
  expect(percent(0.874)).toBe("87%");
});

test.each([
  [20, "about a minute"],
  [300, "about 5 minutes"],
  [5400, "about 2 hours"],
  [3600 * 30, "about 30 hours"],
])("%d seconds are %s", (seconds, wording) => expect(roughTime(seconds)).toBe(wording));

test("days and months are written out", () => {
  const at = new Date(2025, 2, 3).getTime();
  expect([dateOf(at), monthOf(at)]).toEqual(["March 3, 2025", "March 2025"]);
});

test("kinds and languages have names; a kind that is not known has its id", () => {
  expect([kindLabel("constraint"), kindLabel("made-up")]).toEqual(["Limit", "made-up"]);
  expect(languageNames(["en", "de", "es"])).toBe("English, German, and Spanish");
});

test("names are joined as people do", () => {
  expect(listed(["ChatGPT", "Claude"])).toBe("ChatGPT and Claude");
  expect(listed(["ChatGPT", "Claude"], "disjunction")).toBe("ChatGPT or Claude");
});

describe("a day", () => {
  const now = new Date(2026, 10, 21, 0, 30).getTime();
  test.each([
    [new Date(2026, 10, 21, 0, 1), "today"],
    [new Date(2026, 10, 20, 23, 59), "yesterday"],
    [new Date(2026, 10, 19), "Nov 19"],
    [new Date(2025, 2, 3), "Mar 3, 2025"],
  ])("%s is %s", (at, wording) => expect(dayOf(at.getTime(), now)).toBe(wording));
});
