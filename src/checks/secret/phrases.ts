import type { SecretRule } from "./secret-rule";

const LENGTHS = new Set([12, 15, 18, 21, 24]);

/** Little words, of which a sentence has some and a seed phrase has none. */
const LITTLE = new Set(
  "the and for that this with you are was have has not but from they his her she had were been will would there their what out about who get which when make can like time just him know take into year your some could them see other than then now its over also back after use two how our work first well way even new want because any these give day most".split(
    " ",
  ),
);

/** As BIP-39 makes them: twelve to twenty-four words of three to eight letters from one list of nouns, verbs and adjectives. */
const isSeed = (found: string): boolean => {
  const all = found.split(/\s+/);
  return (
    LENGTHS.has(all.length) && new Set(all).size >= all.length - 2 && all.filter((word) => LITTLE.has(word)).length <= 1
  );
};

/** What gives back a wallet or an account. */
export const phrases: readonly SecretRule[] = [
  { sort: "a seed phrase", pattern: /(?<![\w,;] )\b[a-z]{3,8}(?: [a-z]{3,8}){11,23}\b(?! [\w])/g, holds: isSeed },
  {
    sort: "a seed phrase",
    pattern:
      /\b(?:seed|recovery|secret|backup|mnemonic|wiederherstellungs|seed-|frase semilla|frase de recuperaci[óo]n|phrase de r[ée]cup[ée]ration|frase de recupera[çc][ãa]o)[ -]?(?:phrase|words?|key|phrases)?\b[^.\n:=]{0,24}(?:is|are|lautet|es|est|é|[:=])\s*["'“]?(?<secret>(?:\d+[.)] ?)?[a-z]{3,8}(?:[ ,]+(?:\d+[.)] ?)?[a-z]{3,8}){5,})/gi,
    holds: (found) => found.split(/[ ,]+/).filter((word) => LITTLE.has(word)).length <= 1,
  },
];
