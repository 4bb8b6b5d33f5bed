/** Lines that are being written. Gaps are owed until words come after them; the widest one counts. */
export interface Lines {
  readonly done: string[];
  line: string;
  owed: 0 | 1 | 2;
  /** Nothing but white space was written since the last gap. */
  fresh: boolean;
}

export const emptyLines = (): Lines => ({ done: [], line: "", owed: 0, fresh: true });

/** Adds running text: white space counts as one space, and as none at the start of a line. */
export function flow(lines: Lines, words: string): void {
  const flowing = words.replaceAll(/[ \t\r\n\f]+/g, " ");
  if (flowing === "" || (lines.owed > 0 && flowing === " ")) return;
  payGap(lines);
  append(lines, lines.line === "" || lines.line.endsWith(" ") ? flowing.replace(/^ /, "") : flowing);
}

/** Adds text as it stands. The line ends before a block's first words are how the page is written, not what it says. */
export function keep(lines: Lines, words: string): void {
  if (words === "" || (lines.owed > 0 && words.trim() === "")) return;
  payGap(lines);
  for (const [index, piece] of words.split("\n").entries()) {
    if (index > 0 && lines.fresh) lines.line = "";
    else if (index > 0) endLine(lines);
    append(lines, piece);
  }
}

export function endLine(lines: Lines): void {
  lines.done.push(lines.line.trimEnd());
  lines.line = "";
}

/** What comes next begins on a new line; after an empty one where `gap` is 2. */
export function part(lines: Lines, gap: 0 | 1 | 2): void {
  if (gap > lines.owed) lines.owed = gap;
}

export const joinLines = ({ done, line }: Lines): string => [...done, line].join("\n").trim();

function payGap(lines: Lines): void {
  if (lines.owed === 0) return;
  endLine(lines);
  if (lines.owed === 2) {
    while (lines.done.at(-1) === "") lines.done.pop();
    lines.done.push("");
  }
  lines.owed = 0;
  lines.fresh = true;
}

function append(lines: Lines, words: string): void {
  lines.line += words;
  lines.fresh &&= words.trim() === "";
}
