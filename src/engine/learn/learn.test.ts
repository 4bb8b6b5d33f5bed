import { describe, expect, test } from "vitest";
import { checks } from "../../checks";
import { defineExtractor, type Extractor } from "../../domain/extractor";
import type { Draft, Memory } from "../../domain/memory";
import type { Turn } from "../../domain/turn";
import embedded from "../../extractors/embedded";
import { kinds } from "../../kinds";
import { learn, type Learned } from "./learn";

const DAY = 86_400_000;

const turn = (text: string, more: Partial<Turn> = {}): Turn => ({
  id: "t1",
  site: "chatgpt",
  conversation: "c1",
  role: "user",
  text,
  at: DAY,
  ...more,
});

/** Proposes what it is told to. */
const proposing = (...drafts: readonly Draft[]): Extractor =>
  defineExtractor({ ...embedded, id: "given", extract: () => Promise.resolve(drafts) });

let made = 0;
const study = (turns: readonly Turn[], known: readonly Memory[] = [], extractor = embedded): Promise<Learned> =>
  learn({ turns, context: [], known, now: 5 * DAY }, { extractor, checks, kinds, newId: () => `m${made++}` });

const isEpisode = ({ kind }: Memory): boolean => kinds.find(({ id }) => id === kind)?.verbatim === true;

const said = async (text: string, more?: Partial<Turn>): Promise<readonly Memory[]> =>
  (await study([turn(text, more)])).put;

describe("a turn", () => {
  test("is kept word for word, and what it says of the user beside it, each with its place", async () => {
    const text = "Hello! I'm allergic to peanuts, and my sister Ines is a vet.";
    const { put, dropped } = await study([turn(text, { speaker: "Mara" })]);
    const [episode, ...memories] = put;
    expect(episode).toMatchObject({ kind: "episode", text, validFrom: DAY, learnedAt: 5 * DAY });
    expect(memories.map((memory) => memory.text)).toEqual(["I'm allergic to peanuts", "My sister Ines is a vet"]);
    const [allergy] = memories;
    expect(allergy).toMatchObject({
      kind: "constraint",
      learnedBy: "embedded",
      validFrom: DAY,
      validTo: null,
      links: [],
    });
    const [source] = allergy?.sources ?? [];
    expect(source).toMatchObject({ site: "chatgpt", conversation: "c1", turn: "t1", speaker: "Mara", at: DAY });
    expect(text.slice(source?.start, source?.end)).toBe("I'm allergic to peanuts,");
    expect(dropped).toEqual({});
  });

  test("without words leaves nothing", async () => {
    expect(await study([turn(""), turn(" \n", { id: "t2" })])).toEqual({ put: [], dropped: {} });
  });

  test("of the assistant's is kept, and never learned from", async () => {
    const put = await said("I'm allergic to peanuts", { role: "assistant" });
    expect(put.map(({ kind }) => kind)).toEqual(["episode"]);
  });

  test("heard twice is learned once", async () => {
    const text = "I'm allergic to peanuts.";
    expect((await study([turn(text)], await said(text))).put).toEqual([]);
  });

  test("of 200,000 characters is kept whole", async () => {
    const text = "The sea is wide. I like tea. ".repeat(7_000);
    const put = await said(text);
    expect(put.find(isEpisode)?.text).toBe(text);
    expect(put).toHaveLength(2);
  });
});

describe("a draft", () => {
  const spoken = turn("I live in Oslo.");
  const draft: Draft = { kind: "fact", text: "I live in Oslo", quote: "I live in Oslo", turn: "t1", confidence: 0.9 };

  test("that was never said is dropped, and counted by its reason", async () => {
    const invented = { ...draft, text: "I live in Bergen", quote: "I live in Bergen" };
    const { put, dropped } = await study([spoken], [], proposing(draft, invented, invented));
    expect(put.map(({ text }) => text)).toEqual(["I live in Oslo.", "I live in Oslo"]);
    expect(dropped).toEqual({ grounded: 2 });
  });

  test("of an unknown kind is left out", async () => {
    const { put } = await study([spoken], [], proposing({ ...draft, kind: "star sign" }));
    expect(put.every(isEpisode)).toBe(true);
  });
});

describe("what is known already", () => {
  test("is not stored again, but remembers where else it was said", async () => {
    const known = await said("I'm allergic to peanuts.");
    const { put } = await study([turn("By the way, I'm allergic to peanuts!", { id: "t9" })], known);
    expect(put.filter((memory) => !isEpisode(memory))).toMatchObject([
      { id: known[1]?.id, sources: [{ turn: "t1" }, { turn: "t9", start: 12 }] },
    ]);
  });

  test("ends when it is replaced, and stays answerable", async () => {
    const known = await said("I live in Berlin.");
    const { put } = await study([turn("I moved to Lisbon.", { id: "t2", at: 3 * DAY })], known);
    const [ended, fresh] = put.filter((memory) => !isEpisode(memory));
    expect(ended).toMatchObject({ text: "I live in Berlin", validTo: 3 * DAY });
    expect(fresh).toMatchObject({ text: "I moved to Lisbon", links: [{ type: "supersedes", memory: ended?.id }] });
  });
});

describe("an edited turn", () => {
  const before = "I'm allergic to peanuts. I live in Oslo.";

  test("replaces the old one; what still stands moves along, what was taken out ends", async () => {
    const known = await said(before);
    const after = "Listen: I live in Oslo. I hate figs.";
    const { put } = await study([turn(after)], known);
    const byText = new Map(put.map((memory) => [memory.text, memory]));
    expect(byText.get(after)).toMatchObject({ id: known[0]?.id, kind: "episode" });
    expect(byText.get("I'm allergic to peanuts")?.validTo).toBe(5 * DAY);
    const [source] = byText.get("I live in Oslo")?.sources ?? [];
    expect(after.slice(source?.start, source?.end)).toBe("I live in Oslo.");
    expect(byText.get("I live in Oslo")?.validTo).toBeNull();
    expect(byText.has("I hate figs")).toBe(true);
  });

  test("leaves what was also said elsewhere", async () => {
    const known = await said(before);
    const again = await study([turn("I'm allergic to peanuts.", { id: "t2" })], known);
    const all = [...new Map([...known, ...again.put].map((memory) => [memory.id, memory])).values()];
    const { put } = await study([turn("Never mind.")], all);
    expect(put.find(({ text }) => text === "I'm allergic to peanuts")).toMatchObject({
      validTo: null,
      sources: [{ turn: "t2" }],
    });
  });
});
