import { expect, test } from "vitest";
import type { Activity } from "../../domain/activity";
import type { HistoryEntry } from "../../domain/change";
import { newMemory, type Memory } from "../../domain/memory";
import type { ActivityLine } from "../../messaging/doors/insight-door";
import { chatOfLine, countOf, happeningOf, saidBefore, wordsOf } from "./line-words";

const memory = (id: string, given: Partial<Memory> = {}): Memory =>
  newMemory({ id, kind: "fact", text: id, learnedAt: 1, learnedBy: "embedded", ...given });
const entry = (id: string, given: Partial<HistoryEntry> = {}): HistoryEntry => ({
  number: 1,
  at: 5,
  by: "learn",
  action: "added",
  memory: id,
  ...given,
});
const history = (entries: readonly HistoryEntry[], memories: readonly Memory[] = []): ActivityLine => ({
  sort: "history",
  at: 5,
  entries,
  memories,
});
const activity = (given: Partial<Activity>): ActivityLine => ({
  sort: "activity",
  at: 5,
  memories: [],
  entry: {
    number: 1,
    at: 5,
    what: "injected",
    chat: null,
    memories: [],
    count: 1,
    reason: null,
    tokens: { sent: 0, all: 0 },
    ...given,
  },
});
const words = (line: ActivityLine): string => wordsOf(line, (kind) => kind === "episode");

test.each([
  [activity({ what: "injected", count: 2 }), "injected", "2 memories went into a prompt"],
  [activity({ what: "left-out" }), "left-out", "You took 1 memory out of a prompt"],
  [activity({ what: "dropped", count: 3, reason: "secret" }), "dropped", /^3 drafts were not kept: .*secret/],
  [
    activity({ what: "imported", count: 7, reason: "markdown" }),
    "imported",
    /^A file was brought in \(.*\): 7 memories$/,
  ],
  [history([entry("a"), entry("b")]), "learned", "Learned 2 things"],
  [history([entry("a", { by: "user" })]), "learned", "You wrote down 1 memory"],
  [history([entry("a", { by: "import" })]), "imported", "1 memory came in from a file"],
  [history([entry("a", { action: "changed", by: "user" })]), "changed", "You changed 1 memory"],
  [history([entry("a", { action: "changed" })]), "changed", "1 memory was brought up to date"],
  [history([entry("a", { action: "marked", by: "user" })]), "changed", /^You pinned, moved or brought back 1/],
  [history([entry("a", { action: "marked" })]), "changed", "1 memory faded, or came back"],
  [history([entry("a", { action: "forgotten", by: "user" })]), "forgotten", "You had 1 memory forgotten"],
  [history([entry("a", { action: "forgotten" })]), "forgotten", "1 memory was forgotten, as you had set"],
] as const)("%#: each happening has its sort and its words", (line, sort, told) => {
  expect(happeningOf(line)).toBe(sort);
  expect(words(line)).toMatch(told);
});

test("a reason that this version does not know goes by its name", () => {
  expect(words(activity({ what: "dropped", reason: "of-old" }))).toContain("of-old");
});

test("whole messages are not counted as things that were learned", () => {
  const turn = memory("t", { kind: "episode" });
  const both = history([entry("t"), entry("a")], [turn, memory("a")]);
  expect(words(both)).toBe("Learned 1 thing");
  expect(words(history([entry("t")], [turn]))).toBe("1 message was kept as it was said");
});

test("a memory that is changed twice in one change is one memory", () => {
  const twice = [entry("a", { action: "changed" }), entry("a", { action: "changed", number: 2 })];
  expect(countOf(history(twice))).toBe(1);
});

test("the chat is told where it is one", () => {
  const said = (id: string, conversation: string): Memory =>
    memory(id, {
      sources: [{ site: "claude", conversation, turn: "t", role: "user", at: 1, start: 0, end: 1 }],
    });
  expect(chatOfLine(history([], [said("a", "c1"), said("b", "c1")]))).toBe("claude/c1");
  expect(chatOfLine(history([], [said("a", "c1"), said("b", "c2")]))).toBeNull();
  expect(chatOfLine(history([], [memory("a")]))).toBeNull();
  expect(chatOfLine(activity({ chat: "chatgpt/c9" }))).toBe("chatgpt/c9");
});

test("what it said before is told of one change alone, and not of what is forgotten", () => {
  const changed = entry("a", { action: "changed", before: "Likes tea" });
  expect(saidBefore(history([changed]))).toBe("Likes tea");
  expect(saidBefore(history([changed, entry("b", { action: "changed", before: "x" })]))).toBeNull();
  expect(saidBefore(history([entry("a", { action: "forgotten" })]))).toBeNull();
});
