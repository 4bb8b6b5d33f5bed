import { findBlock, formatBlock } from "../domain/block";
import { defineCheck, findQuote } from "../domain/check";

const [OPEN = ""] = formatBlock([{ id: "", text: "", score: 0, signals: {} }]).split("\n");

/** A block that somebody quotes line by line has marks before its lines, and so no end that can be trusted. */
const inQuotedBlock = (text: string, start: number): boolean => {
  const open = text.search(/^\s*>.*$/m) < 0 ? -1 : text.indexOf(OPEN);
  return open >= 0 && start > open && /^\s*>/.test(text.slice(text.lastIndexOf("\n", start - 1) + 1));
};

export default defineCheck({
  id: "from-block",
  drop(draft, window) {
    const place = findQuote(draft, window);
    if (place === null) return false;
    const { text } = place.turn;
    let from = 0;
    for (let block = findBlock(text); block !== null; block = findBlock(text.slice(from))) {
      if (place.start < from + block.end && place.end > from + block.start) return true;
      from += block.end;
    }
    return inQuotedBlock(text, place.start);
  },
});
