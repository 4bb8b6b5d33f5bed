/** As long as this, a prompt is searched by all of it. An embedder reads little more: 256 tokens. */
const WHOLE = 1_000;
/** What is kept of the beginning, and of the end, of what is longer. In UTF-16 units. */
const PART = 500;
/** A longer paragraph was pasted, where a shorter one at the beginning or the end says what to do with it. */
const PASTED = 600;

const FENCE = /^\s*(?:```|~~~)/;
const QUOTED = /^\s*>/;

/**
 * What a prompt is searched by. A short one is all the person's own; of a long one it is what they want done, which stands
 * before or after what they pasted: quotations, code and long paragraphs are left out where anything else is said.
 */
export function gistOf(text: string): string {
  const whole = text.trim();
  if (whole.length <= WHOLE) return whole;
  const own = withoutPasted(withoutQuoted(whole));
  return own.length <= WHOLE ? own : `${beginning(own)}\n${end(own)}`;
}

/** Without blocks of code and quoted lines, unless there is nothing else. */
function withoutQuoted(text: string): string {
  let isCode = false;
  const own = text.split("\n").filter((line) => {
    const isFence = FENCE.test(line);
    if (isFence) isCode = !isCode;
    return !isFence && !isCode && !QUOTED.test(line);
  });
  return orAll(own.join("\n"), text);
}

function withoutPasted(text: string): string {
  const paragraphs = text.split(/\n[^\S\n]*\n/);
  const isShort = (paragraph = ""): boolean => paragraph.length <= PASTED;
  if (!isShort(paragraphs[0]) && !isShort(paragraphs.at(-1))) return text;
  return orAll(paragraphs.filter(isShort).join("\n\n"), text);
}

const orAll = (part: string, all: string): string => (/[\p{L}\p{N}]/u.test(part) ? part.trim() : all);

/** Where a sentence or a line is over. */
const ENDS = /[.!?。！？؟](?=\s|$)|[。！？]|\n/g;

function beginning(text: string): string {
  const part = text.slice(0, PART);
  const last = [...part.matchAll(ENDS)].at(-1);
  if (last !== undefined && last.index >= PART / 2) return part.slice(0, last.index + 1).trimEnd();
  return part
    .replace(/[\uD800-\uDBFF]$/, "")
    .replace(/(?<=\s)\S{1,40}$/, "")
    .trimEnd();
}

function end(text: string): string {
  const part = text.slice(-PART);
  const [first] = part.matchAll(ENDS);
  if (first !== undefined && first.index < PART / 2) return part.slice(first.index + 1).trimStart();
  return part
    .replace(/^[\uDC00-\uDFFF]/, "")
    .replace(/^\S{1,40}(?=\s)/, "")
    .trimStart();
}
