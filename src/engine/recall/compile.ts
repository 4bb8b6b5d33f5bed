import { endsAsking } from "../../domain/asking";
import type { Block, BlockLine } from "../../domain/block";
import type { Candidate } from "../../domain/candidate";
import type { Kind } from "../../domain/kind";
import type { Memory } from "../../domain/memory";
import { words } from "../../domain/statement";
import { excerpt } from "./excerpt";
import { type Habit, thresholdFor } from "./habit";
import { leastAlike } from "./least-alike";
import { standingIn } from "./standing-in";
import { lineOf } from "./wording";

/** How a line is worded. */
export interface Wording {
  /** What the user writes: of a long turn it is told what answers it. */
  readonly prompt: string;
  readonly kindOf: (memory: Memory) => Kind | undefined;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** What has ended is told too: the prompt asks about it. */
  readonly past?: boolean;
}

export interface CompileOptions extends Wording {
  /** At most so much, in tokens of four characters. */
  readonly budgetTokens: number;
  /** This user's own, on top of the threshold. */
  readonly habit?: Habit;
}

/** What bears on a prompt less likely than this is left out. Chosen on the dev sets, between silence and what is found (`npm run eval`). */
export const THRESHOLD = 0.12;
/** A whole turn says much besides, so that more must speak for it. */
const WHOLE_THRESHOLD = 0.4;
const CHARACTERS_PER_TOKEN = 4;

/** No candidate below this probability gets a line, whatever its kind. */
export const leastFor = (habit: Habit): number => thresholdFor(Math.min(THRESHOLD, WHOLE_THRESHOLD), habit);

const tokens = (text: string): number => Math.ceil(text.length / CHARACTERS_PER_TOKEN);

/** The few lines that are worth their place in a prompt, best first; none where nothing bears on it. */
export function compile(
  candidates: readonly Candidate[],
  { budgetTokens, habit = 0, ...wording }: CompileOptions,
): Block {
  const { kindOf } = wording;
  const [least, leastWhole] = [thresholdFor(THRESHOLD, habit), thresholdFor(WHOLE_THRESHOLD, habit)];
  const isWorthy = ({ memory, score }: Candidate): boolean =>
    kindOf(memory)?.verbatim === true ? score >= leastWhole && !endsAsking(memory.text) : score >= least;
  const block: BlockLine[] = [];
  let room = budgetTokens;
  for (const line of lines(tellable(candidates, wording).filter(isWorthy), wording)) {
    if (tokens(line.text) > room) continue;
    room -= tokens(line.text);
    block.push(line);
  }
  return block;
}

/** What would be put into a prompt if there were neither a threshold nor a budget, best first. */
export function listLines(candidates: readonly Candidate[], wording: Wording, limit: number): Block {
  const listed: BlockLine[] = [];
  for (const line of lines(tellable(candidates, wording), wording)) {
    if (listed.length >= limit) break;
    listed.push(line);
  }
  return listed;
}

/** Best first: what has ended only where it is asked for, and what was drawn from a turn in place of the whole turn. */
function tellable(candidates: readonly Candidate[], { kindOf, now, past = false }: Wording): readonly Candidate[] {
  const isOver = ({ memory: { validTo } }: Candidate): boolean => validTo !== null && validTo <= now;
  const isWhole = ({ memory }: Candidate): boolean => kindOf(memory)?.verbatim === true;
  return standingIn(candidates.filter(wasEver), { isWhole, isOver }).filter((candidate) => past || !isOver(candidate));
}

/** Worded, and none that says what another one says. */
function* lines(candidates: readonly Candidate[], { prompt, kindOf, now }: Wording): Generator<BlockLine> {
  const spoken = candidates.map(({ memory, ...candidate }) => {
    const kind = kindOf(memory);
    const told = kind?.verbatim === true ? { ...memory, text: excerpt(memory.text, prompt) } : memory;
    return { ...candidate, id: memory.id, words: new Set(words(told.text)), text: lineOf(told, kind, now) };
  });
  for (const { words: _said, ...line } of leastAlike(spoken)) yield line;
}

/** Not what was corrected, or drawn anew from the same passage: it never held. */
const wasEver = ({ memory: { validFrom, validTo } }: Candidate): boolean =>
  validTo === null || validTo > (validFrom ?? 0);
