import { findQuote } from "../../../domain/check";
import type { Kind } from "../../../domain/kind";
import type { Draft } from "../../../domain/memory";
import { turnKey, type Turn } from "../../../domain/turn";
import { wishesOf, type Span, type Wishes } from "../wishes";

/** New turns after what they ask of the memory was heeded. */
export interface Heeded {
  /** Those that may be kept and learned from. */
  readonly turns: readonly Turn[];
  /** `turnKey`s of those of which nothing may be left, earlier ones too. */
  readonly gone: ReadonlySet<string>;
  /** What the user asks to be remembered, by `Turn.id`. */
  readonly asked: ReadonlyMap<string, readonly Span[]>;
}

/** Reads the wishes of new turns; `context` are the turns before them. */
export function heed(turns: readonly Turn[], context: readonly Turn[]): Heeded {
  const gone = new Set<string>();
  const asked = new Map<string, readonly Span[]>();
  const all = [...context, ...turns];
  for (const [place, turn] of turns.entries()) {
    if (turn.role !== "user") continue;
    const wishes = wishesOf(turn.text);
    if (keepsOut(wishes)) gone.add(turnKey(turn));
    else if (wishes.remember.length > 0) asked.set(turn.id, wishes.remember);
    if (!wishes.takeBack) continue;
    for (const taken of lastExchange(all.slice(0, context.length + place))) gone.add(turnKey(taken));
  }
  return { turns: turns.filter((turn) => !gone.has(turnKey(turn))), gone, asked };
}

const keepsOut = ({ leaveOut, forget }: Wishes): boolean => leaveOut || forget.length > 0;

/** What the user said last, and what was answered. */
function lastExchange(turns: readonly Turn[]): readonly Turn[] {
  const last = turns.findLastIndex(({ role }) => role === "user");
  return last < 0 ? [] : turns.slice(last);
}

/** Where an extractor found so much of a passage, its words for it are taken. */
const FOUND = 0.6;

/** The drafts with those that the user asked for: as the extractor words them, or else the whole passage to the letter. */
export function withAsked(
  drafts: readonly Draft[],
  { turns, asked }: Heeded,
  kinds: readonly Kind[],
): readonly Draft[] {
  let all = drafts;
  for (const turn of turns) {
    for (const span of asked.get(turn.id) ?? []) {
      const overlaps = new Map(all.map((draft) => [draft, shared(draft, turn, span)]));
      const isInside = (draft: Draft): boolean => (overlaps.get(draft) ?? 0) > 0;
      const found = all.reduce((sum, draft) => sum + (overlaps.get(draft) ?? 0), 0);
      all =
        found >= FOUND * (span.end - span.start)
          ? all.map((draft) => (isInside(draft) ? { ...draft, asked: true, confidence: 1 } : draft))
          : [...all.filter((draft) => !isInside(draft)), ...toTheLetter(turn, span, kinds)];
    }
  }
  return all;
}

/** How much of the passage a draft rests on, in UTF-16 units. */
function shared(draft: Draft, turn: Turn, { start, end }: Span): number {
  const place = draft.turn === turn.id ? findQuote(draft, { turns: [turn] }) : null;
  return place === null ? 0 : Math.max(0, Math.min(end, place.end) - Math.max(start, place.start));
}

const COURTESY =
  /(?:,?\s*(?:please|thanks|thank you|ok(?:ay)?|bitte|danke|por favor|gracias|s'il te plaît|merci|obrigad[oa]))*[\s.!?]*$/i;

function toTheLetter(turn: Turn, { start, end }: Span, kinds: readonly Kind[]): readonly Draft[] {
  const quote = turn.text.slice(start, end);
  const text = quote.replace(COURTESY, "");
  const ranked = kinds.filter(({ verbatim }) => !verbatim).toSorted((one, other) => other.precedence - one.precedence);
  const kind = ranked.find(({ cue }) => cue?.test(text)) ?? ranked.at(-1);
  return kind === undefined || text === ""
    ? []
    : [{ kind: kind.id, text, quote, turn: turn.id, confidence: 1, asked: true }];
}
