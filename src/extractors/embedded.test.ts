import { describe, expect, test } from "vitest";
import type { Draft } from "../domain/memory";
import type { Role, Turn } from "../domain/turn";
import { aWindow } from "../../test/engine/window";
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
  embedded.extract(aWindow({ turns, kinds: kinds.filter(({ verbatim }) => !verbatim) }));

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
  const [draft, ...others] = await extract(say("Any ideas for dinner? By the way, I don't eat pork. Thanks!"));
  expect(draft).toMatchObject({ kind: "constraint", text: "I don't eat pork", quote: "I don't eat pork.", turn: "t" });
  expect(draft?.confidence).toBeGreaterThan(0.5);
  expect(others).toEqual([]);
});

test("a taste and its other side are one memory, and so is what leans on a statement", async () => {
  const [draft, ...others] = await extract(
    say("I prefer dim screens. I avoid bright ones because they hurt my eyes. Any tips?"),
  );
  expect(draft?.text).toBe("I prefer dim screens; I avoid bright ones because they hurt my eyes");
  expect(draft?.quote).toBe("I prefer dim screens. I avoid bright ones because they hurt my eyes.");
  expect(others).toEqual([]);
});

test("what stands apart is not joined: another paragraph, or over a line of something else", async () => {
  const apart = [
    "I prefer dim screens.\n\nI avoid bright ones.",
    "I prefer dim screens.\n[a page]\nI avoid bright ones.",
  ];
  for (const text of apart) expect(await extract(say(text))).toHaveLength(2);
});

test("what tells a relation, or changes what is known, is kept however little its words say", async () => {
  const extractWhere = (text: string, relates: boolean) =>
    embedded.extract(
      aWindow({
        turns: [say(text)],
        kinds: kinds.filter(({ verbatim }) => !verbatim),
        relates: () => relates,
      }),
    );
  for (const text of ["I report to Marcus", "Our goldfish died", "The concert in Prague was cancelled"]) {
    expect(await extractWhere(text, false)).toEqual([]);
    expect((await extractWhere(text, true)).map((draft) => draft.text)).toEqual([text]);
  }
});

test("a correction keeps what it corrects", async () => {
  const drafts = await extract(say("Actually my daughter is called Mia, not Mina."));
  expect(drafts.map(({ text }) => text)).toEqual(["My daughter is called Mia, not Mina"]);
});

test("whoever is meant by a pronoun is found in the turn before", async () => {
  const drafts = await extract(say("My sister Ines is a vet."), { ...say("She just moved to Porto."), id: "u" });
  expect(drafts.map(({ text, quote }) => [text, quote])).toEqual([
    ["My sister Ines is a vet", "My sister Ines is a vet."],
    ["My sister Ines just moved to Porto", "She just moved to Porto."],
  ]);
});

test("a choice among the options before it is a preference, and its sentences are nothing else", async () => {
  const drafts = await extract(
    say("What pet should I get?"),
    say("1. A tarantula. 2. A hamster. 3. A scorpion.", "assistant"),
    say("I'll go with option 2. The others don't appeal to me."),
  );
  expect(drafts).toHaveLength(1);
  expect(drafts[0]).toMatchObject({
    kind: "preference",
    text: "Pet: I prefer a hamster; I dislike tarantula, scorpion",
  });
});

test("statements are embedded in one call, a bounded number of them", async () => {
  const calls: (readonly string[])[] = [];
  const text = Array.from({ length: 40 }, (_, at) => `I have a dog called number ${at}.`).join(" ");
  await embedded.extract(
    aWindow({
      turns: [say(text)],
      kinds: kinds.filter(({ verbatim }) => !verbatim),
      embed(texts) {
        calls.push(texts);
        return Promise.resolve(null);
      },
    }),
  );
  expect(calls).toHaveLength(1);
  expect(calls[0]?.length).toBeLessThanOrEqual(12);
});

test("of 200,000 characters only a few dozen sentences are read", async () => {
  const many = Array.from({ length: 10_000 }, (_, at) => `I have dog ${at} here.`);
  const drafts = await extract(say(many.join(" ")));
  expect(drafts.length).toBeGreaterThan(10);
  expect(drafts.length).toBeLessThanOrEqual(60);
  expect(await extract(say(`${"no end ".repeat(30_000)}. I'm allergic to peanuts.`))).toEqual([]);
});
