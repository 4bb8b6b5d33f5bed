/** One thing that a list of memories tells. */
export interface Told {
  readonly text: string;
  /** When it was noted, in milliseconds since the epoch; null where the line does not tell. */
  readonly at: number | null;
}

/** What stands before a line of a list: a bullet, a number, a box that was ticked. */
const BULLET = /^(?:[-*•‣–—]|\(?\d{1,4}[.)])\s+(?:\[[ xX]\]\s+)?/;
/** A date in brackets, or that there is none, before or after what is told. */
const DATED = /^[[(](\d{4}-\d\d-\d\d|unknown|undated|date unknown)[^\])]{0,20}[\])]\s*[-–—:.]?\s*/i;
const DATED_AFTER = /\s*[[(](\d{4}-\d\d-\d\d)[^\])]{0,20}[\])]\.?$/;
const FENCE = /^(?:```|~~~)/;
const HEADING = /^(?:#{1,6}\s|\*\*[^*]+\*\*:?$|__[^_]+__:?$|[-=_*]{3,}$)/;
/** A paragraph that is longer than this is told sentence by sentence. */
const MOST_CHARACTERS = 300;
/** Shorter than any memory. */
const FEWEST_CHARACTERS = 4;

/** What a list of memories tells, line by line: bullets, numbers, headings and dates are taken off. */
export function toldLines(text: string): readonly Told[] {
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/).map((line) => line.trim());
  return lines.flatMap((line) => {
    if (line === "" || FENCE.test(line) || HEADING.test(line)) return [];
    return toldOf(line, BULLET.test(line));
  });
}

function toldOf(line: string, isBullet: boolean): readonly Told[] {
  const bare = line.replace(BULLET, "");
  // "Work:" is the head of what follows.
  if (!isBullet && bare.length < 60 && bare.endsWith(":")) return [];
  const before = DATED.exec(bare);
  const after = DATED_AFTER.exec(bare);
  const date = before?.[1] ?? after?.[1] ?? "";
  const at = Number.isNaN(Date.parse(date)) ? null : Math.max(0, Date.parse(date));
  const plain = withoutMarks(bare.replace(DATED, "").replace(DATED_AFTER, ""));
  return sentencesOf(plain)
    .map((sentence) => inOurVoice(sentence))
    .filter((sentence) => sentence.length >= FEWEST_CHARACTERS)
    .map((sentence) => ({ text: sentence, at }));
}

/** Markdown's stars and quotation marks around all of it. */
const withoutMarks = (line: string): string =>
  line
    .replaceAll(/\*\*([^*]+)\*\*/g, "$1")
    .replace(/^["“](.+)["”]$/, "$1")
    .trim();

function sentencesOf(line: string): readonly string[] {
  if (line.length <= MOST_CHARACTERS) return [line];
  const segments = new Intl.Segmenter("en", { granularity: "sentence" }).segment(line);
  return Array.from(segments, ({ segment }) => segment.trim());
}

/** "The user is allergic to peanuts." → "Is allergic to peanuts": the user is the unspoken subject, or "I" and "my" where the grammar needs one. */
function inOurVoice(sentence: string): string {
  const about = sentence
    .replace(/^(?:The )?user(?:'s|’s) /i, "My ")
    .replace(/^(?:The )?user(?: has)? (?:mentioned|said|stated|noted|shared) that (?:he|she|the user) /i, "")
    .replace(/^(?:The )?user(?: has)? (?:mentioned|said|stated|noted|shared) that they (\w+)/i, (_all, verb: string) =>
      singular(verb),
    )
    .replace(/^(?:The )?user(?:(?:'|’)d)? /i, "")
    .replaceAll(/\b(?:the )?user(?:'s|’s)\b/gi, "my")
    .replace(/(?<=[\p{L}\d)])\.$/u, "");
  return about.charAt(0).toUpperCase() + about.slice(1);
}

const IRREGULAR: Readonly<Record<string, string>> = { are: "is", have: "has", were: "was", do: "does", go: "goes" };

/** The verb that stood with "they", as it stands with one person; one of the past stays. */
const singular = (verb: string): string =>
  IRREGULAR[verb] ?? (/(?:ed|s|[ck]an|will|would)$/.test(verb) ? verb : `${verb}s`);
