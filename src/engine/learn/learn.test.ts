import { describe, expect, test } from "vitest";
import { DAY, drafted, isEpisode, proposing, said, study, texts, turn } from "../../../test/engine/studying";

describe("a turn", () => {
  test("is kept word for word, and what it says of the user beside it, each with its place", async () => {
    const text = "Hello! I'm allergic to peanuts. My sister Ines is a vet.";
    const { put, dropped } = await study([turn(text, { speaker: "Mara" })]);
    const [episode, ...memories] = put;
    expect(episode).toMatchObject({ kind: "episode", text, validFrom: DAY, learnedAt: 5 * DAY });
    expect(memories).toHaveLength(2);
    const [allergy] = memories;
    expect(allergy).toMatchObject({
      kind: "fact",
      learnedBy: "sentences",
      validFrom: DAY,
      validTo: null,
      links: [],
      timesSaid: 1,
      lastSaidAt: DAY,
      tense: "present",
      unreviewed: false,
    });
    expect(allergy?.text).toContain("allergic to peanuts");
    const [source] = allergy?.sources ?? [];
    expect(source).toMatchObject({ site: "chatgpt", conversation: "c1", turn: "t1", speaker: "Mara", at: DAY });
    expect(text.slice(source?.start, source?.end)).toBe("I'm allergic to peanuts");
    expect(dropped).toEqual({});
  });

  test("without words leaves nothing", async () => {
    const nothing = { put: [], forget: [], dropped: {} };
    expect(await study([turn(""), turn(" \n", { id: "t2" })])).toEqual(nothing);
  });

  test("of the assistant's is kept, and never learned from", async () => {
    const extractor = proposing(drafted("I'm allergic to peanuts"));
    const { put } = await study([turn("I'm allergic to peanuts", { role: "assistant" })], { extractor });
    expect(put.map(({ kind }) => kind)).toEqual(["episode"]);
  });

  test("heard twice is learned once", async () => {
    const text = "I'm allergic to peanuts.";
    expect((await study([turn(text)], { known: await said(text) })).put).toEqual([]);
  });

  test("of 200,000 characters is kept whole", async () => {
    const text = "The sea is wide. It rains. ".repeat(7_500);
    expect(texts(await said(text))).toEqual([text]);
  });
});

describe("a draft", () => {
  const spoken = turn("I live in Oslo.");
  const draft = drafted("I live in Oslo");

  test("that was never said is dropped, and counted by its reason", async () => {
    const invented = drafted("I live in Bergen");
    const { put, dropped } = await study([spoken], { extractor: proposing(draft, invented, invented) });
    expect(put).toHaveLength(2);
    expect(Object.values(dropped)).toEqual([2]);
  });

  test("of an unknown kind is left out", async () => {
    const { put } = await study([spoken], { extractor: proposing({ ...draft, kind: "star sign" }) });
    expect(put.every(isEpisode)).toBe(true);
  });

  test.each([
    ["none", 0.2, false],
    ["unsure", 0.2, true],
    ["unsure", 0.9, false],
    ["all", 0.9, true],
  ] as const)("with review of %s and a confidence of %s waits for the user: %s", async (review, confidence, waits) => {
    const { put } = await study([spoken], { extractor: proposing({ ...draft, confidence }), review });
    expect(put.at(-1)).toMatchObject({ confidence, unreviewed: waits });
  });
});

describe("what is known already", () => {
  test("is not stored again, but remembers where else it was said", async () => {
    const known = await said("I'm allergic to peanuts.");
    const { put } = await study([turn("By the way, I'm allergic to peanuts!", { id: "t9" })], { known });
    expect(put.filter((memory) => !isEpisode(memory))).toMatchObject([
      { id: known[1]?.id, timesSaid: 2, sources: [{ turn: "t1" }, { turn: "t9", start: 12 }] },
    ]);
  });

  test("ends when it is replaced, and stays answerable", async () => {
    const known = await said("I live in Berlin.");
    const { put } = await study([turn("I moved to Lisbon.", { id: "t2", at: 3 * DAY })], { known });
    const [ended, fresh] = put.filter((memory) => !isEpisode(memory));
    expect(ended).toMatchObject({ id: known[1]?.id, validTo: 3 * DAY });
    expect(fresh).toMatchObject({ links: [{ type: "supersedes", memory: ended?.id }] });
  });

  test("is not ended by a guess, and no guess any more when it is said again by one who is sure", async () => {
    const known = await said("I live in Berlin.");
    const moved = turn("I moved to Lisbon.", { id: "t2", at: 3 * DAY });
    const guess = proposing(drafted("I moved to Lisbon", { turn: "t2", confidence: 0.2 }));
    const guessed = (await study([moved], { known, extractor: guess })).put.filter((memory) => !isEpisode(memory));
    expect(guessed).toMatchObject([{ unreviewed: true, links: [{ type: "supersedes", memory: known[1]?.id }] }]);
    const again = await study([turn("I moved to Lisbon.", { id: "t3" })], { known: guessed });
    expect(again.put.find(({ id }) => id === guessed[0]?.id)).toMatchObject({ unreviewed: false, timesSaid: 2 });
  });
});

describe("an edited turn", () => {
  const before = "I'm allergic to peanuts. I live in Oslo.";

  test("replaces the old one; what still stands moves along, what was taken out ends", async () => {
    const known = await said(before);
    const [episode, allergy, home] = known.map(({ id }) => id);
    const after = "Listen: I live in Oslo. I hate figs.";
    const { put } = await study([turn(after)], { known });
    const now = (id: string | undefined) => put.find((memory) => memory.id === id);
    expect(now(episode)).toMatchObject({ text: after, kind: "episode" });
    expect(now(allergy)?.validTo).toBe(5 * DAY);
    expect(now(home)).toMatchObject({ validTo: null, sources: [{ start: 8, end: 8 + "I live in Oslo".length }] });
    expect(put.at(-1)?.text).toContain("figs");
  });

  test("leaves what was also said elsewhere", async () => {
    const known = await said(before);
    const again = await study([turn("I'm allergic to peanuts.", { id: "t2" })], { known });
    const all = [...new Map([...known, ...again.put].map((memory) => [memory.id, memory])).values()];
    const { put } = await study([turn("Never mind.")], { known: all });
    expect(put.find(({ id }) => id === known[1]?.id)).toMatchObject({ validTo: null, sources: [{ turn: "t2" }] });
  });
});
