import { expect, test } from "vitest";
import { aMemory } from "../../../test/engine/memory";
import { attributed, lineOf, searchText } from "./wording";

const source = {
  site: "chatgpt",
  conversation: "c",
  turn: "t",
  role: "user",
  at: Date.UTC(2026, 2, 7),
  start: 0,
  end: 9,
} as const;

const NOW = Date.UTC(2026, 2, 8);

const said = (text: string, speaker?: string) =>
  aMemory({ text, sources: [{ ...source, ...(speaker === undefined ? {} : { speaker }) }] });

test.each([
  ["We went camping", "Ana", "Ana: We went camping"],
  ["Ana went camping", "Ana", "Ana went camping"],
  ["It made Ana's day", "Ana", "It made Ana's day"],
  ["It made ANA laugh", "Ana", "It made ANA laugh"],
  ["Likes bananas", "Ana", "Ana: Likes bananas"],
  ["Ana María paints", "Ana María", "Ana María paints"],
  ["Likes tea", undefined, "Likes tea"],
])("%s, said by %s: %s", (text, speaker, expected) => {
  expect(attributed(said(text, speaker))).toBe(expected);
});

test("a line says who, what and when, once each", () => {
  expect(lineOf(said("Ana went  camping", "Ana"), undefined, NOW)).toContain("Ana went camping. (7 Mar 2026)");
  expect(lineOf(said("We went camping!", "Ana"), undefined, NOW)).toContain("Ana: We went camping! (7 Mar 2026)");
});

test("a memory is found by its date in words too", () => {
  expect(searchText(said("Likes tea"))).toContain("7 March 2026");
});
