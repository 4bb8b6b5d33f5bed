import { defineCheck, findQuote } from "../domain/check";

const BLOCKS =
  /```[\s\S]*?(?:```|$(?![\s\S]))|~~~[\s\S]*?(?:~~~|$(?![\s\S]))|`[^`\n]+`|<!--[\s\S]*?-->|\/\*[\s\S]*?\*\/|^(?: {4}|\t)\S.*$/gm;

/** Marks that code is full of and prose is not. */
const MARKS = /[{}<>;=|\\]|\(\)|=>|::|\/\//g;

/** A line that no prose has. */
const LINE =
  /^\s*(?:#!|\/\/|\/\*|\*\s|import\s.+from\b|from\s+\w+\s+import\b|(?:export|const|let|var|def|class|function|return|public|private)\s+\w+.*[;:({=]|\w+(?:\.\w+)*\(.*\)\s*;?\s*$|<\/?\w+[^>]*>|(?:select|insert|update)\s.+\s(?:from|into|set)\s|[{}\])]+[;,]?\s*$|[^"]*\w\s*=\s*\S.*;|"\w+"\s*:|traceback\b|npm err|file ".+", line \d+|\w*(?:Error|Exception):)/i;
/** Only beside such a line. */
const COMMENT = /^\s*(?:#|--|;|%)\s|\s(?:#|\/\/|--)\s/;

const isCode = (text: string): boolean => (text.match(MARKS)?.length ?? 0) * 20 > text.length;

/** The whole line on which a place stands. */
function lineAt(text: string, place: number): string {
  const end = text.indexOf("\n", place);
  return text.slice(text.lastIndexOf("\n", place - 1) + 1, end < 0 ? text.length : end);
}

/** Whether any line is one of a program. */
const hasCode = (text: string): boolean => text.split("\n").some((line) => LINE.test(line));

export default defineCheck({
  id: "code",
  drop(draft, window) {
    const place = findQuote(draft, window);
    if (place === null) return false;
    const { text } = place.turn;
    const inBlock = [...text.matchAll(BLOCKS)].some(
      (block) => place.start < block.index + block[0].length && place.end > block.index,
    );
    const line = lineAt(text, place.start);
    return inBlock || isCode(draft.quote) || LINE.test(line) || (COMMENT.test(line) && hasCode(text));
  },
});
