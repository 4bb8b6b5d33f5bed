import type { Block, BlockLine } from "../../domain/block";
import type { Candidate } from "../../domain/candidate";
import type { Kind } from "../../domain/kind";
import type { Memory } from "../../domain/memory";
import { overlap, words } from "../../domain/statement";
import { sourceKey } from "../source";
import { type Habit, thresholdFor } from "./habit";
import { lineOf } from "./wording";

/** How a line is worded. */
export interface Wording {
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

/** What scores less says nothing on most prompts that need no memory at all. Measured with `npm run eval`. */
export const THRESHOLD = 0.155;
/** A whole turn says much besides, so that more must speak for it. */
const VERBATIM_THRESHOLD = 0.27;
/** What was only asked tells nothing of the person. */
const ASKS = /[?？؟]\s*$/;
/** Two lines with such a share of words in common say the same. */
const SAME = 0.75;
const CHARACTERS_PER_TOKEN = 4;

const tokens = (text: string): number => Math.ceil(text.length / CHARACTERS_PER_TOKEN);

/** The few lines that are worth their place in a prompt, best first; none where nothing bears on it. */
export function compile(candidates: readonly Candidate[], { budgetTokens, habit = 0, ...wording }: CompileOptions): Block {
  const { kindOf } = wording;
  const [least, leastWhole] = [thresholdFor(THRESHOLD, habit), thresholdFor(VERBATIM_THRESHOLD, habit)];
  const isWorthy = ({ memory, score }: Candidate): boolean =>
    kindOf(memory)?.verbatim === true ? score >= leastWhole && !ASKS.test(memory.text) : score >= least;
  const block: BlockLine[] = [];
  let room = budgetTokens;
  for (const line of lines(candidates, wording, isWorthy)) {
    if (tokens(line.text) > room) continue;
    room -= tokens(line.text);
    block.push(line);
  }
  return block;
}

/** What would be put into a prompt if there were neither a threshold nor a budget, best first. */
export function listLines(candidates: readonly Candidate[], wording: Wording, limit: number): readonly BlockLine[] {
  const listed: BlockLine[] = [];
  for (const line of lines(candidates, wording)) {
    if (listed.length >= limit) break;
    listed.push(line);
  }
  return listed;
}

/** Best first: what has ended only where it is asked for, nothing twice, and what was drawn from a turn in place of the whole turn. It takes the turn's place, not its score. */
function* lines(
  candidates: readonly Candidate[],
  { kindOf, now, past = false }: Wording,
  isWorthy: (candidate: Candidate) => boolean = () => true,
): Generator<BlockLine> {
  const isOver = ({ memory: { validTo } }: Candidate): boolean => validTo !== null && validTo <= now;
  const isVerbatim = ({ memory }: Candidate): boolean => kindOf(memory)?.verbatim === true;
  const tellable = candidates.filter(wasEver);
  const statements = tellable.filter((candidate) => !isVerbatim(candidate));
  // A turn of which nothing holds any more is no better than what was drawn from it.
  const drawn = bestByTurn(statements.toSorted((one, other) => Number(isOver(one)) - Number(isOver(other))));
  const said = new Map<string, ReadonlySet<string>>();
  const shownFor = (candidate: Candidate): Candidate =>
    (isVerbatim(candidate) ? standIn(candidate, drawn) : undefined) ?? candidate;
  for (const shown of tellable.map(shownFor).filter((candidate) => past || !isOver(candidate))) {
    if (!isWorthy(shown)) continue;
    const { memory, score, signals } = shown;
    const spoken = new Set(words(memory.text));
    if (said.has(memory.id) || [...said.values()].some((other) => overlap(spoken, other) >= SAME)) continue;
    said.set(memory.id, spoken);
    yield { id: memory.id, text: lineOf(memory, kindOf(memory), now), score, signals };
  }
}

/** Not what was corrected, or drawn anew from the same passage: it never held. */
const wasEver = ({ memory: { validFrom, validTo } }: Candidate): boolean =>
  validTo === null || validTo > (validFrom ?? 0);

/** The best of what was drawn from each turn, by `turnKey`. */
function bestByTurn(statements: readonly Candidate[]): ReadonlyMap<string, Candidate> {
  const best = new Map<string, Candidate>();
  for (const candidate of statements) {
    for (const key of candidate.memory.sources.map(sourceKey)) if (!best.has(key)) best.set(key, candidate);
  }
  return best;
}

/** A turn is long; where something drawn from it may bear on the prompt, that says it in fewer words. */
const standIn = ({ memory }: Candidate, drawn: ReadonlyMap<string, Candidate>): Candidate | undefined =>
  memory.sources.map((source) => drawn.get(sourceKey(source))).find((candidate) => candidate !== undefined);
