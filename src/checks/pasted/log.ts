import { from, lines, type Part, type Span } from "./span";

/** "[10:32] Bea: …", "<anna> …", "P1: …": who speaks, and when. */
const SPOKEN =
  /^(?:\[?[\d/.:, -]{4,20}\]?(?: -)? )?(?:<(?<nick>[\p{L}\d_-]{1,24})>|(?<name>\p{L}[\p{L}\d.'-]{0,20}(?: [\p{L}\d.'-]{1,20}){0,2})(?: ?\([^)\n]{1,20}\))?:)\s+\S/u;
const STAMPED = /^\[?(?:\d{1,2}[./]\d{1,2}[./]\d{2,4},? )?\d{1,2}:\d\d(?::\d\d)?\]?[ ,]|, \d{1,2}:\d\d$|-->/;

/** Who speaks in interviews, plays and with machines. */
const ROLE =
  /^(?:interview\w*|host|guest|candidate|speaker|user|assistant|human|ai|bot|system|customer|client|agent|doctor|patient|[qap]\d*|me|him|her|them|narrator|student|teacher|moderator|entrevistad\w+|invitad\w+|kunde|berater|gast|cliente|m[ée]decin)$/i;

const HEADED = /^(?:interview (?:with|mit)\b|transcript\b|entrevista (?:con|com)\b|transkript\b).*$/im;

const speakerOf = ({ text }: Part): string | undefined => {
  const groups = SPOKEN.exec(text)?.groups;
  return (groups?.["nick"] ?? groups?.["name"])?.toLowerCase();
};

/** What is written down of a talk: from the first line with a speaker or a time to the end of the last one's paragraph. */
export function logs(text: string): readonly Span[] {
  const all = lines(text);
  const speakers = all.map(speakerOf);
  const isTurn = (index: number): boolean => {
    const speaker = speakers[index];
    const again = speaker !== undefined && speakers.indexOf(speaker) !== speakers.lastIndexOf(speaker);
    return again || ROLE.test(speaker?.split(" ")[0] ?? "") || STAMPED.test(all[index]?.text ?? "");
  };
  const turns = all.filter((_line, index) => isTurn(index));
  const first = turns[0];
  const last = turns.at(-1);
  const headed = from(text, HEADED);
  if (first === undefined || last === undefined || turns.length < 2) return headed;
  // Those who spoke once between the others belong to it.
  const close = text.slice(last.end).search(/\n\s*\n/);
  return [...headed, { start: first.start, end: close < 0 ? text.length : last.end + close }];
}
