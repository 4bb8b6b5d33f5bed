import { defineExtractor } from "../../src/domain/extractor";

/** Takes each sentence in the first person for a fact. */
export const sentenceExtractor = defineExtractor({
  id: "sentences",
  label: "Sentences",
  preference: 0,
  pace: "instant",
  languages: null,
  available: () => Promise.resolve({ available: true }),
  extract: ({ turns }) =>
    Promise.resolve(
      turns
        .filter(({ role }) => role === "user")
        .flatMap(({ id, text }) =>
          Array.from(text.slice(0, 8_000).matchAll(/\b(?:I|My)\b[^.!?]*/g), ([quote]) => ({
            kind: "fact",
            text: quote,
            quote,
            turn: id,
            confidence: 0.9,
          })),
        ),
    ),
});
