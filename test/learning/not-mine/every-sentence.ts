import { defineExtractor, type ChatWindow } from "../../../src/domain/extractor";
import type { Draft } from "../../../src/domain/memory";

const FIRST_PERSON =
  /(?<![\p{L}])(?:i|me|my|mine|myself|we|us|our|ours|ich|mein\w*|mir|mich|wir|unser\w*|yo|mi|mis|soy|tengo|vivo|je|j['’]\w+|mon|ma|mes|nous|eu|meu|minha|moro|sou)(?![\p{L}])/iu;

const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });

/** The worst that a language model could propose: every sentence with a word in the first person, whoever speaks. */
export const everySentence = defineExtractor({
  id: "every-sentence",
  label: "Every sentence in the first person",
  preference: 0,
  pace: "instant",
  languages: null,
  available: () => Promise.resolve({ available: true }),
  extract: ({ turns }: ChatWindow) => Promise.resolve(turns.flatMap(draftsOf)),
});

const draftsOf = ({ id, role, text }: ChatWindow["turns"][number]): readonly Draft[] =>
  role === "assistant"
    ? []
    : Array.from(segmenter.segment(text), ({ segment }) => segment.trim())
        .filter((quote) => FIRST_PERSON.test(quote))
        .map((quote) => ({ kind: "fact", text: said(quote), quote, turn: id, confidence: 0.9 }));

/** Without the punctuation around it. */
const said = (quote: string): string => quote.replaceAll(/^[\s>\-*•"'“”#/]+|[\s.!"'“”;,]+$/g, "");
