import type { Memory } from "../../src/domain/memory";
import { aMemory } from "../engine/memory";

const people = ["Ines", "Tomás", "Priya", "Jonas", "Amara", "Kenji", "Lucía", "Bo", "Nadia", "Owen"];
const ties = [
  "sister",
  "brother",
  "neighbour",
  "colleague",
  "old teacher",
  "cousin",
  "flatmate",
  "boss",
  "friend",
  "aunt",
];
const facts = [
  "works as a vet near the harbour",
  "is training for a marathon in October",
  "cannot stand coriander",
  "plays the cello on Thursdays",
  "is moving to a flat with a balcony",
  "wants to learn Portuguese this year",
  "has two cats called Pepper and Salt",
  "always books the window seat",
  "is saving for a used camper van",
  "gets ill from peanuts",
];

/** Memories that nobody has: as many different ones as are asked for. */
export const madeUpMemories = (count: number): readonly Memory[] =>
  Array.from({ length: count }, (_, number) => {
    const [person, tie, fact] = [people, ties, facts].map((list, digit) => list[Math.floor(number / 10 ** digit) % 10]);
    return aMemory({
      id: `made-up-${number}`,
      text: `My ${tie} ${person} ${fact}${number < 1000 ? "" : `, as I noted for the ${Math.floor(number / 1000)}th time`}.`,
      learnedAt: Date.UTC(2026, 0, 1) + number * 60_000,
    });
  });

/** Prompts about them and about anything else, no two the same. */
export const madeUpPrompts = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, number) => {
    const [person, fact] = [people[number % 10], facts[Math.floor(number / 10) % 10]];
    const asks = [
      `What could I give ${person} as a present, who ${fact}?`,
      `Explain in ${number + 2} sentences how tides work.`,
      `Draft a short note to ${person} about number ${number}.`,
    ];
    return asks[number % asks.length] ?? "";
  });
