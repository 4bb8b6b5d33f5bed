import { describe, expect, test } from "vitest";
import { byteSize, counted, dayOf, listed } from "./wording";

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

test("one is not many", () => {
  expect(counted(1, "message")).toBe("1 message");
  expect(counted(0, "memory", "memories")).toBe("0 memories");
  expect(counted(12_000, "memory", "memories")).toBe("12,000 memories");
});

test("names are joined as people do", () => expect(listed(["ChatGPT", "Claude"])).toBe("ChatGPT and Claude"));

describe("a day", () => {
  const now = new Date(2026, 10, 21, 0, 30).getTime();
  test.each([
    [new Date(2026, 10, 21, 0, 1), "today"],
    [new Date(2026, 10, 20, 23, 59), "yesterday"],
    [new Date(2026, 10, 19), "19 Nov"],
    [new Date(2025, 2, 3), "3 Mar 2025"],
  ])("%s is %s", (at, wording) => expect(dayOf(at.getTime(), now)).toBe(wording));
});
