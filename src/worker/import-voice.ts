import type { ImportedMemory } from "../domain/format";
import type { Memory } from "../domain/memory";
import { voice } from "../engine/learn/voice";
import { kinds } from "../kinds";

const SPEAKS_OF_SELF = /\b(?:I|I'm|I’m|my|me|mine|myself)\b/;

const statements = kinds
  .filter(({ verbatim }) => !verbatim)
  .toSorted((one, other) => other.precedence - one.precedence);
const known = new Set(kinds.map(({ id }) => id));

/** What another program wrote, as one of our memories: in the one voice, and of a kind that we know. */
export function asOurs({ memory, foreign }: ImportedMemory): Memory {
  return {
    ...memory,
    kind: kindOf(memory),
    text: foreign === true && SPEAKS_OF_SELF.test(memory.text) ? voice(memory.text) : memory.text,
  };
}

/** Its own where we know it; else by the words that people use for one; the most general where none tells. */
function kindOf({ kind, text }: Memory): string {
  if (known.has(kind)) return kind;
  const spoken = `${text}\nI ${text.charAt(0).toLowerCase()}${text.slice(1).replace(/^(\w+?)s\b/, "$1")}`;
  const found = statements.find(({ cue }) => cue?.test(spoken)) ?? statements.at(-1);
  return found?.id ?? kind;
}
