import type { Memory } from "../../src/domain/memory";

const PEOPLE = ["sister", "brother", "neighbour", "boss", "daughter", "teacher", "aunt", "flatmate", "coach", "cousin"];
const NAMES = ["Ines", "Tomás", "Aiko", "Lena", "Omar", "Ruth", "Pavel", "Mei", "Jonas", "Zara"];
const WORK = ["is a vet", "plays the cello", "lives in Porto", "collects stamps", "teaches chemistry"];
const TASTES = ["love", "can't stand", "prefer", "avoid", "dislike"];
const THINGS = [
  "jazz",
  "loud bars",
  "night trains",
  "spicy food",
  "modern flats",
  "long flights",
  "crime novels",
  "peanuts",
];
const WHERE = [
  "at home",
  "on weekdays",
  "when I travel",
  "in winter",
  "with friends",
  "after work",
  "at night",
  "in summer",
];

const pick = (from: readonly string[], number: number): string => from[number % from.length] ?? "";

const sayings: readonly ((number: number) => { readonly kind: string; readonly text: string })[] = [
  (n) => ({
    kind: "relationship",
    text: `My ${pick(PEOPLE, n)} ${pick(NAMES, Math.floor(n / 10))} ${pick(WORK, Math.floor(n / 3))}`,
  }),
  (n) => ({
    kind: "preference",
    text: `I ${pick(TASTES, n)} ${pick(THINGS, Math.floor(n / 5))} ${pick(WHERE, Math.floor(n / 40))}`,
  }),
  (n) => ({ kind: "event", text: `I visited museum number ${n} with ${pick(NAMES, n)}` }),
  (n) => ({ kind: "goal", text: `I'm saving for trip number ${n} to see ${pick(NAMES, n * 7)}` }),
];

/** So many different memories, the same in each run. */
export const corpus = (size: number, at: number): readonly Memory[] =>
  Array.from({ length: size }, (_, number) => ({
    id: `bench-${number}`,
    ...(sayings[number % sayings.length]?.(Math.floor(number / sayings.length)) ?? { kind: "fact", text: "" }),
    sources: [],
    learnedAt: at - number * 3_600_000,
    learnedBy: "import",
    validFrom: null,
    validTo: null,
    confidence: 1,
    links: [],
  }));

/** So many different prompts, the same in each run. */
export const prompts = (size: number): readonly string[] =>
  Array.from(
    { length: size },
    (_, number) =>
      [
        `What should I cook for ${pick(NAMES, number)} on day ${number}?`,
        `Can you suggest ${number + 2} books about ${pick(THINGS, number)} for my ${pick(PEOPLE, number)}?`,
        `Plan a weekend trip number ${number} for me and my ${pick(PEOPLE, number)}, please`,
        `Explain theorem number ${number} to me in two sentences`,
      ].at(number % 4) ?? "",
  );
