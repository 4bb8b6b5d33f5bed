import { defineCheck, findQuote } from "../domain/check";

const BLOCKS = /```[\s\S]*?(?:```|$)|~~~[\s\S]*?(?:~~~|$)|`[^`\n]+`|^(?: {4}|\t)\S.*$/gm;
/** Marks that code is full of and prose is not. */
const MARKS = /[{}<>;=|\\]|\(\)|=>|::|\/\//g;

const isCode = (text: string): boolean => (text.match(MARKS)?.length ?? 0) * 20 > text.length;

export default defineCheck({
  id: "code",
  reason: "It stands in code.",
  drop(draft, window) {
    const place = findQuote(draft, window);
    if (place === null) return false;
    const inBlock = [...place.turn.text.matchAll(BLOCKS)].some(
      (block) => place.start >= block.index && place.start < block.index + block[0].length,
    );
    return inBlock || isCode(draft.quote);
  },
});
