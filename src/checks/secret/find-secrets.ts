import { codes } from "./codes";
import { labelled } from "./labelled";
import { numbers } from "./numbers";
import { phrases } from "./phrases";
import type { SecretRule } from "./secret-rule";
import { strangeStrings } from "./strange-strings";
import { tokens } from "./tokens";

/** Where a secret stands in a text, in UTF-16 units `[start, end)`, and of what sort it is, for a person. */
export interface Secret {
  readonly start: number;
  readonly end: number;
  readonly sort: string;
}

const RULES: readonly SecretRule[] = [...tokens, ...numbers, ...codes, ...labelled, ...phrases, ...strangeStrings];

/** All secrets of a text, in order; they may overlap. */
export function findSecrets(text: string): readonly Secret[] {
  const found = RULES.flatMap(({ sort, pattern, holds = () => true }) =>
    Array.from(text.matchAll(pattern), (match): Secret => {
      const secret = match.groups?.["secret"] ?? match[0];
      const start = match.index + match[0].lastIndexOf(secret);
      return { start, end: start + secret.length, sort };
    }).filter(({ start, end }) => holds(text.slice(start, end))),
  );
  return found.toSorted((one, other) => one.start - other.start);
}
