import { contentStems } from "./content";
import type { Passage } from "./passage";
import type { Statement } from "./statements";

/** As much of a memory as is looked at when it is compared and shown. */
const LONGEST = 240;
/** More between two statements than a mark and a word, and they are not neighbours. */
const FARTHEST = 40;
/** A paragraph's end, or a line of something else. */
const APART = /\n\s*\n|\n.*\p{L}.*\n/u;

/** Neighbouring statements about the same thing as one, where that is short enough. What leans on nothing that was kept is left out. */
export function joined<S extends Statement>(
  statements: readonly S[],
  text: string,
  alike: (one: S, other: S) => boolean,
): readonly S[] {
  const found: S[] = [];
  for (const next of statements) {
    const last = found.at(-1);
    const whole = last && join(last, next, text);
    if (last && whole && (next.leans || alike(last, next))) found.splice(-1, 1, { ...last, ...whole });
    else if (!next.leans) found.push(next);
  }
  return found;
}

function join(one: Statement, other: Statement, text: string): Pick<Statement, "text" | "quote"> | null {
  const end = one.quote.start + one.quote.text.length;
  const between = text.slice(end, other.quote.start);
  if (between.length > FARTHEST || APART.test(between) || other.quote.start < end) return null;
  const first = other.text.charAt(0);
  const lower = /^(?:I|I['’]\w+)\b/.test(other.text) ? other.text : first.toLowerCase() + other.text.slice(1);
  const joint = `${one.text}; ${lower}`;
  const quote: Passage = {
    start: one.quote.start,
    text: text.slice(one.quote.start, other.quote.start + other.quote.text.length),
  };
  return joint.length <= LONGEST ? { text: joint, quote } : null;
}

/** Do they speak of the same thing? */
export function shares(one: string, other: string): boolean {
  const stems = contentStems(one);
  return [...contentStems(other)].some((stem) => stems.has(stem));
}
