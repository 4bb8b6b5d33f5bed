import type { ChatWindow } from "../domain/extractor";
import type { Turn } from "../domain/turn";

/*
 * A token is a byte at least, whatever the model's vocabulary: so many bytes fit into a context of 4,096 tokens, beside the
 * instructions and the answer, in every language.
 */
const CHAT_BYTES = 2200;
const EARLIER_BYTES = 500;
/** Longest passage in one line: room for more than one in a window. */
const PASSAGE_BYTES = 1500;
/** People tell about themselves at the start of a message; what is longer was pasted. */
const READ_CHARACTERS = 8000;
/** What the assistant said is there only to understand the user by. */
const ASSISTANT_BYTES = 300;

/** Words of the user's that a draft may rest on. */
interface Passage {
  /** `Turn.id`. */
  readonly turn: string;
  readonly text: string;
}

/** As much of a chat as is shown to the model at once. */
export interface PromptWindow {
  /** The end of what was said before. */
  readonly earlier: string;
  readonly chat: string;
  /** Passage number n of the chat is `passages[n - 1]`: small models write small numbers, not ids. */
  readonly passages: readonly Passage[];
}

interface Line {
  readonly turn: Turn;
  readonly text: string;
}

const encoder = new TextEncoder();
const bytes = (text: string): number => encoder.encode(text).length;

/** Only the user's words are remembered. */
const quotable = ({ role }: Turn): boolean => role === "user";

const who = ({ turn }: Line): string => turn.speaker ?? (quotable(turn) ? "Person" : "AI");

const plain = (line: Line): string => `${who(line)}: ${line.text}\n`;

/** Cuts a text into passages of so many bytes, between words where there are any. */
function* passages(text: string, limit: number): Generator<string> {
  for (let rest = text.trim(); rest !== "";) {
    const { read } = encoder.encodeInto(rest, new Uint8Array(limit));
    const gap = read === rest.length ? -1 : rest.slice(0, read).search(/\s\S*$/);
    const passage = rest.slice(0, gap > 0 ? gap : read);
    yield passage;
    rest = rest.slice(passage.length).trim();
  }
}

function linesOf(turn: Turn): readonly Line[] {
  if (quotable(turn))
    return [...passages(turn.text.slice(0, READ_CHARACTERS), PASSAGE_BYTES)].map((text) => ({ turn, text }));
  const [start] = passages(turn.text.slice(0, ASSISTANT_BYTES), ASSISTANT_BYTES);
  return start === undefined ? [] : [{ turn, text: start }];
}

/** Lines in groups that fit. */
function pack(lines: readonly Line[]): readonly (readonly Line[])[] {
  const groups: Line[][] = [];
  let room = 0;
  for (const line of lines) {
    const size = bytes(`[99] ${plain(line)}`);
    if (size > room) {
      groups.push([]);
      room = CHAT_BYTES;
    }
    groups.at(-1)?.push(line);
    room -= size;
  }
  return groups;
}

/** The last so many bytes, without half a character at the start. */
const tail = (text: string): string =>
  new TextDecoder().decode(encoder.encode(text).slice(-EARLIER_BYTES)).replace(/^\uFFFD+/, "");

function render(lines: readonly Line[], before: readonly Line[]): PromptWindow {
  const cited = lines.filter(({ turn }) => quotable(turn));
  const show = (line: Line): string => {
    const place = cited.indexOf(line) + 1;
    if (place === 0) return plain(line);
    return line.turn.speaker === undefined ? `[${place}] ${line.text}\n` : `[${place}] ${plain(line)}`;
  };
  return {
    earlier: tail(before.map(plain).join("")),
    chat: lines.map(show).join(""),
    passages: cited.map(({ turn, text }) => ({ turn: turn.id, text })),
  };
}

/** The chat in pieces that fit the model; pieces in which the user says nothing are left out. */
export function promptWindows({ turns, context }: ChatWindow): readonly PromptWindow[] {
  let before = context.flatMap(linesOf);
  return pack(turns.flatMap(linesOf)).flatMap((lines) => {
    const window = render(lines, before);
    before = [...before, ...lines];
    return window.passages.length > 0 ? [window] : [];
  });
}
