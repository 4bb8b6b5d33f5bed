import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { aMemory } from "../../../test/engine/memory";
import { hashOf } from "../../domain/hash";
import type { Memory, Source } from "../../domain/memory";
import episode from "../../kinds/episode";
import fact from "../../kinds/fact";
import { chatKey, sourceKey } from "../source";
import { entryOf } from "./entry-of";
import { askedTerms, termHash } from "./term-hash";

const source: Source = { site: "s", conversation: "c", turn: "t", role: "user", at: 5, start: 0, end: 1 };
const factsOf = (text: string, given: Partial<Memory> = {}) => entryOf(aMemory({ text, ...given }), fact).facts;

describe("what is known of a memory", () => {
  test("comes from its fields, and by its last source", () => {
    const last = { ...source, turn: "u", at: 9, speaker: "Mara" };
    const memory = aMemory({
      id: "one",
      text: "Will run a marathon",
      kind: "episode",
      sources: [source, last],
      learnedAt: 3,
      validTo: 8,
      timesSaid: 2,
      tense: "future",
      when: { from: 10, to: 20, precision: "day" },
      unreviewed: true,
      uses: [1, 6],
      pinned: true,
      archivedAt: 7,
    });
    expect(entryOf(memory, episode)).toMatchObject({
      id: "one",
      facts: {
        kind: "episode",
        whole: true,
        searched: true,
        unreviewed: true,
        archived: true,
        pinned: true,
        words: 4,
        saidAt: 9,
        learnedAt: 3,
        usedAt: 6,
        timesSaid: 2,
        tense: "future",
        from: 10,
        to: 20,
        validTo: 8,
        chat: hashOf(chatKey(last)),
        turn: hashOf(sourceKey(last)),
        speaker: hashOf("mara"),
      },
    });
  });

  test("is nothing where it is told of none", () => {
    expect(factsOf("Likes tea")).toMatchObject({ chat: 0, turn: 0, speaker: 0, usedAt: null, from: null, to: null });
    expect(factsOf("Likes tea")).toMatchObject({ whole: false, searched: true, archived: false, pinned: false });
    expect(entryOf(aMemory({ kind: "of a later version" }), undefined).facts.whole).toBe(false);
  });

  test("it is not searched where the assistant had a part in it", () => {
    const echo: Source = { ...source, role: "assistant" };
    expect(factsOf("Likes tea", { sources: [source, echo] }).searched).toBe(false);
    expect(factsOf("Likes tea", { sources: [source] }).searched).toBe(true);
  });

  test("its hash of the text changes with the smallest word", () => {
    const [one, other] = ["Likes tea", "Likes no tea"].map((text) => entryOf(aMemory({ text }), fact));
    expect(one?.text).not.toBe(other?.text);
  });
});

test.each([
  "Shall we?",
  "¿Te gusta?",
  "你喜欢吗？",
  "هل تحب؟",
  "Τι κάνεις;",
  "Τι κάνεις\u037E",
  'He asked "why?"',
  "(really?) ",
])("%s is a question", (text) => {
  expect(factsOf(text).asks).toBe(true);
});
test.each(["I like tea.", "Why? Because.", "First; second;", "", "Here it is;"])("%s is none", (text) => {
  expect(factsOf(text).asks).toBe(false);
});

test.each([
  "Went to Oslo yesterday",
  "Two years ago",
  "Flies next week",
  "Was there last summer",
  "Meets Ines on Tuesday",
  "Was born in May",
  "Moved in 2019",
  "On March 3rd",
  "the week before",
  "At 9am",
  "Starts at 18:30",
  "It is her birthday",
])("%s tells of a time", (text) => {
  expect(factsOf(text).tellsTime).toBe(true);
});
test.each(["Likes tea", "May like tea", "Is a friend of Augusta", "Has 2 cats", "Marches on"])(
  "%s tells of none",
  (text) => {
    expect(factsOf(text).tellsTime).toBe(false);
  },
);

describe("its terms", () => {
  test("stand there once each, counted to fifteen, the lowest number first", () => {
    const { terms } = entryOf(aMemory({ text: `${"fig ".repeat(99)} tea, teas, the`, sources: [source] }), fact);
    const counts = new Map(Array.from(terms, (term) => [term >>> 4, term & 15]));
    expect([counts.get(termHash("fig")), counts.get(termHash("tea")), counts.get(termHash("the"))]).toEqual([
      15,
      2,
      undefined,
    ]);
    expect(terms).toEqual(terms.slice().sort());
    expect(counts.has(termHash("1970"))).toBe(true);
  });

  test("of a long turn are those of its beginning", () => {
    const text = `${"fig ".repeat(6_000)} zebra`;
    const has = (term: string): boolean =>
      [...entryOf(aMemory({ text }), fact).terms].some((packed) => packed >>> 4 === termHash(term));
    expect([has("fig"), has("zebra")]).toEqual([true, false]);
  });

  test("are what a question in the same words asks for", () => {
    const word = fc.constantFrom("sister", "花生", "Москва", "мука́", "naïve", "don't", "L'alcool", "🎉", "x");
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const text = words.join(" ");
        const terms = new Set(Array.from(entryOf(aMemory({ text }), fact).terms, (packed) => packed >>> 4));
        expect(askedTerms(text).every((term) => terms.has(term))).toBe(true);
      }),
    );
  });
});

test("a term's hash is of 28 bits", () => {
  fc.assert(fc.property(fc.string(), (text) => termHash(text) >= 0 && termHash(text) < 2 ** 28));
});
