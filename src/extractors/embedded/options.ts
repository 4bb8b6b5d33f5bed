/** One of the things that were offered. */
export interface Option {
  /** What it is called by: its number or letter; its place from 1 where it has neither. */
  readonly label: string;
  readonly text: string;
}

/** Lists of options stand in the first part of an answer; more is not read. */
const READ_CHARACTERS = 4_000;
export const MOST_OPTIONS = 12;

/** "1. …", "2) …", "(3) …", "Option 4: …", "A. …" on a line or in the run of a sentence. */
const NUMBERED =
  /(?:^|[\s:;])(?:\*\*)?(?:option |choice )?\(?(\d{1,2}|[A-Ha-h])(?:[.)]|:|\s[-–])(?:\*\*)?[ \t]+(?=\S)/gi;
const BULLET = /(?:^|\n)[ \t]*[-*•–][ \t]+/g;
/** "… (1), … (2), or … (3)": the number behind what it counts. */
const BEHIND = /\s\((\d{1,2}|[a-h])\)(?=\s*(?:[,.;]|or\b|and\b|$))/gi;

/** The options that an answer lists, in its order; none where there are fewer than two. */
export function optionsIn(answer: string): readonly Option[] {
  const text = answer.slice(0, READ_CHARACTERS);
  const ways = [behind(text), before(text, NUMBERED), before(text, BULLET), enumerated(text)];
  return ways.find(({ length }) => length > 1 && length <= MOST_OPTIONS) ?? [];
}

function before(text: string, marks: RegExp): readonly Option[] {
  const found = [...text.matchAll(marks)];
  const numbers = found.filter((match) => /^\d/.test(match[1] ?? ""));
  const used =
    numbers.length > 1 ? numbers : found.filter((match) => match[1] === undefined || /^[A-H]/.test(match[1]));
  return used.map((match, place) => ({
    label: (match[1] ?? String(place + 1)).toLowerCase(),
    text: clean(text.slice(match.index + match[0].length, used[place + 1]?.index).split(/\n\s*\n/)[0] ?? ""),
  }));
}

function behind(text: string): readonly Option[] {
  const found = [...text.matchAll(BEHIND)];
  return found.map((match, place) => {
    const last = found[place - 1];
    const from = last === undefined ? 0 : last.index + last[0].length;
    const sentence = text
      .slice(from, match.index)
      .split(/(?<=[.:?!])\s+/)
      .findLast((part) => /\w{3}/.test(part));
    return { label: (match[1] ?? "").toLowerCase(), text: clean(sentence ?? "") };
  });
}

/** "You could consider a slice of pizza, a bowl of pasta with garlic bread, or a fresh salad". */
const ENUMERATION =
  /\b(?:(?:could|might|can|may)(?: also)?(?: consider| try(?! an?)| have| enjoy| go for)?|consider|try|including|such as|include|choose between|like|are):? (?!are\b|consider\b|try\b)((?:[^.:?!\n]{6,120}, ){1,6}(?:or|and) [^.:?!\n]{6,160})(?:[.?!]|$)/i;

/** Each part begins as the first does: "a salad with chicken, avocado, and oil" is one. */
function enumerated(text: string): readonly Option[] {
  const list = ENUMERATION.exec(text)?.[1];
  if (list === undefined) return [];
  const first = /^(?:an?|the|some|\w+ing)\b/i.exec(list)?.[0].toLowerCase();
  const pattern =
    first === undefined
      ? /,? (?:or) |, /
      : first.endsWith("ing")
        ? /, (?:or |and )?(?=\w+ing\b)/
        : /, (?:or |and )?(?=(?:an?|the|some)\b)/;
  return list.split(pattern).map((part, place) => ({ label: String(place + 1), text: clean(part) }));
}

/** What stands before an option's own words. */
const LEAD =
  /^(?:[,;.\s]|(?:or|and|alternatively|either|finally|lastly|also),? |(?:you|we) (?:could|can|might|may|should)(?: also)? (?:consider|try|get|choose|pick|go (?:with|for)|want to (?:try|consider))? ?|(?:you (?:might|may|would|['’]d) (?:also )?(?:like|enjoy)|why (?:not|don['’]t (?:we|you))|(?:how|what) about|enjoy|i['’]?(?:d| would)? (?:also )?(?:recommend|suggest|advise)|let['’]s|consider|maybe|perhaps|there['’]s(?: also)?|many people opt for|try|go (?:with|for)|opt for|check out|a popular option is) )+/i;

const clean = (text: string): string =>
  text
    .replaceAll(/[*_`]+/g, "")
    .replaceAll(/\s+/g, " ")
    .trim()
    .replace(LEAD, "")
    .replace(/(?:[\s,.;?!:]|(?:,| )(?:or|and))+$/i, "");
