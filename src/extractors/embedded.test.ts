import { describe, expect, test } from "vitest";
import type { Draft } from "../domain/memory";
import type { Role, Turn } from "../domain/turn";
import { kinds } from "../kinds";
import embedded from "./embedded";

const say = (text: string, role: Role = "user"): Turn => ({
  id: "t",
  site: "chatgpt",
  conversation: "c",
  role,
  text,
  at: 0,
});

const extract = (...turns: readonly Turn[]): Promise<readonly Draft[]> =>
  embedded.extract({ turns, context: [], known: [], kinds: kinds.filter(({ verbatim }) => !verbatim) });

test("five things said in one breath are five drafts, in the user's own words", async () => {
  const text =
    "I'm Mara, I moved to Lisbon in March, my sister Ines is a vet, I'm allergic to peanuts, I'm training for a marathon in October";
  const drafts = await extract(say(text));
  expect(drafts.map((draft) => [draft.kind, draft.text])).toEqual([
    ["fact", "I'm Mara"],
    ["fact", "I moved to Lisbon in March"],
    ["relationship", "My sister Ines is a vet"],
    ["constraint", "I'm allergic to peanuts"],
    ["goal", "I'm training for a marathon in October"],
  ]);
  for (const { quote } of drafts) expect(text).toContain(quote);
});

describe("nothing is found", () => {
  test.each([
    "Write me a poem about the sea.",
    "The meeting was moved to Friday.",
    "What is the capital of France?",
    "",
    "。。。",
  ])("%j", async (text) => {
    expect(await extract(say(text))).toEqual([]);
  });

  test("in what the assistant said", async () => {
    expect(await extract(say("I'm allergic to peanuts", "assistant"))).toEqual([]);
  });
});

test("a statement is found among requests", async () => {
  const drafts = await extract(say("Any ideas for dinner? By the way, I don't eat pork. Thanks!"));
  expect(drafts).toEqual([
    { kind: "constraint", text: "I don't eat pork", quote: "I don't eat pork.", turn: "t", confidence: 0.6 },
  ]);
});

test("a turn of 200,000 characters takes no longer than a long message", async () => {
  const from = performance.now();
  await extract(say("I like tea and my dog. ".repeat(10_000)));
  expect(performance.now() - from).toBeLessThan(5_000);
});
