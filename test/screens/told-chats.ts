import type { Memory } from "../../src/domain/memory";

/** One statement that was drawn from a chat. */
export interface Drawn {
  /** The words that it rests on. */
  readonly quote: string;
  readonly kind: string;
  readonly text: string;
  readonly more?: Partial<Pick<Memory, "pinned" | "unreviewed" | "confidence" | "tense" | "timesSaid">>;
  /** The `text` of the statement whose place it takes. */
  readonly ends?: string;
}

/** A chat of a made-up person. */
export interface ToldChat {
  readonly site: "chatgpt" | "claude";
  readonly conversation: string;
  readonly daysAgo: number;
  readonly says: string;
  readonly answer: string;
  readonly drawn: readonly Drawn[];
}

const drawn = (
  kind: string,
  quote: string,
  text: string,
  rest: Omit<Drawn, "kind" | "quote" | "text"> = {},
): Drawn => ({
  kind,
  quote,
  text,
  ...rest,
});

/** What Mara told over a year. */
export const toldChats: readonly ToldChat[] = [
  {
    site: "chatgpt",
    conversation: "6f1a-porto",
    daysAgo: 341,
    says: "I live in Porto with my partner Jonas and I work as a sound engineer at Radio Ribeira. Which bike route along the river is flat?",
    answer: "The path from Ribeira to Foz is flat all the way.",
    drawn: [
      drawn("fact", "I live in Porto", "Lives in Porto"),
      drawn("relationship", "my partner Jonas", "Jonas is my partner"),
      drawn("fact", "I work as a sound engineer at Radio Ribeira", "Works as a sound engineer at Radio Ribeira"),
    ],
  },
  {
    site: "claude",
    conversation: "b2c4-dinner",
    daysAgo: 288,
    says: "I'm allergic to peanuts and I don't like coriander. My sister Ines, who is a vet, comes for dinner on Friday.",
    answer: "How about a mushroom risotto?",
    drawn: [
      drawn("constraint", "I'm allergic to peanuts", "Is allergic to peanuts", {
        more: { pinned: true, timesSaid: 4 },
      }),
      drawn("preference", "I don't like coriander", "Doesn't like coriander"),
      drawn("relationship", "My sister Ines, who is a vet", "Ines, my sister, is a vet", { more: { timesSaid: 3 } }),
    ],
  },
  {
    site: "chatgpt",
    conversation: "77de-running",
    daysAgo: 232,
    says: "I'm training for the Lisbon marathon in October. I run four times a week, early in the morning, never on Sundays.",
    answer: "Then let us plan the long run for Saturday.",
    drawn: [
      drawn(
        "goal",
        "I'm training for the Lisbon marathon in October",
        "Is training for the Lisbon marathon in October",
      ),
      drawn(
        "procedure",
        "I run four times a week, early in the morning, never on Sundays",
        "Runs four times a week, early in the morning, never on Sundays",
      ),
    ],
  },
  {
    site: "claude",
    conversation: "0c9b-code",
    daysAgo: 190,
    says: "For my scripts I use Python 3.12 with uv, and I prefer short answers without a summary at the end.",
    answer: "Understood: short, and no summary.",
    drawn: [
      drawn("fact", "For my scripts I use Python 3.12 with uv", "Uses Python 3.12 with uv for scripts"),
      drawn(
        "preference",
        "I prefer short answers without a summary at the end",
        "Prefers short answers without a summary at the end",
        { more: { pinned: true, timesSaid: 5 } },
      ),
    ],
  },
  {
    site: "chatgpt",
    conversation: "31aa-move",
    daysAgo: 155,
    says: "We moved to Lisbon last week! I still have to find a dentist near Graça, I'm afraid of drills.",
    answer: "Congratulations on the move.",
    drawn: [
      drawn("fact", "We moved to Lisbon last week", "Lives in Lisbon", { ends: "Lives in Porto" }),
      drawn("plan", "I still have to find a dentist near Graça", "Has to find a dentist near Graça", {
        more: { tense: "future" },
      }),
      drawn("constraint", "I'm afraid of drills", "Is afraid of the dentist's drill", {
        more: { unreviewed: true, confidence: 0.4 },
      }),
    ],
  },
  {
    site: "claude",
    conversation: "d41d-work",
    daysAgo: 121,
    says: "At work we mix the podcast Maré Alta for Helena Prado, she wants it at -16 LUFS. Can you write a checklist?",
    answer: "Here is a checklist for the mix.",
    drawn: [
      drawn(
        "relationship",
        "the podcast Maré Alta for Helena Prado",
        "Helena Prado is a client, for the podcast Maré Alta",
      ),
      drawn("procedure", "she wants it at -16 LUFS", "Helena Prado wants the podcast Maré Alta at -16 LUFS"),
    ],
  },
  {
    site: "chatgpt",
    conversation: "9e0f-cello",
    daysAgo: 84,
    says: "I started cello lessons with Tomás in Alfama, every Tuesday at six. My budget for a rental is 40 euros a month.",
    answer: "There are two shops that rent cellos.",
    drawn: [
      drawn(
        "procedure",
        "I started cello lessons with Tomás in Alfama, every Tuesday at six",
        "Takes cello lessons with Tomás in Alfama, every Tuesday at six",
      ),
      drawn(
        "constraint",
        "My budget for a rental is 40 euros a month",
        "Has a budget of 40 euros a month for renting a cello",
      ),
    ],
  },
  {
    site: "claude",
    conversation: "5b5b-cat",
    daysAgo: 47,
    says: "Our cat Bica needs her tablets twice a day, Ines prescribed them. I think Jonas forgets the evening one.",
    answer: "A reminder on his phone may help.",
    drawn: [
      drawn("fact", "Our cat Bica needs her tablets twice a day", "Has a cat, Bica, who needs tablets twice a day"),
      drawn("relationship", "Jonas forgets the evening one", "Jonas forgets Bica's evening tablet", {
        more: { unreviewed: true, confidence: 0.45 },
      }),
    ],
  },
  {
    site: "chatgpt",
    conversation: "c0de-trip",
    daysAgo: 16,
    says: "In February we go to Ghent to see Jonas's parents, by train, since I don't fly. His mother Lieve is a vegetarian.",
    answer: "Lisbon to Ghent by train takes two days.",
    drawn: [
      drawn(
        "plan",
        "In February we go to Ghent to see Jonas's parents, by train",
        "Goes to Ghent in February to see Jonas's parents, by train",
        { more: { tense: "future" } },
      ),
      drawn("constraint", "I don't fly", "Doesn't fly"),
      drawn("relationship", "His mother Lieve is a vegetarian", "Lieve, Jonas's mother, is a vegetarian"),
    ],
  },
  {
    site: "claude",
    conversation: "e11e-marathon",
    daysAgo: 5,
    says: "I finished the marathon in 3:52! Now my knee hurts when I go down stairs. I left Radio Ribeira and work for Estúdio Norte.",
    answer: "What a time! Give the knee a rest.",
    drawn: [
      drawn("event", "I finished the marathon in 3:52", "Finished the Lisbon marathon in 3:52", {
        more: { tense: "past" },
      }),
      drawn("fact", "my knee hurts when I go down stairs", "Has a knee that hurts going down stairs", {
        more: { unreviewed: true, confidence: 0.45 },
      }),
      drawn("fact", "I left Radio Ribeira and work for Estúdio Norte", "Works for Estúdio Norte", {
        ends: "Works as a sound engineer at Radio Ribeira",
      }),
    ],
  },
];
