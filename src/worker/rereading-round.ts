import { untilAborted } from "../asking/until-aborted";
import type { Extractor } from "../domain/extractor";
import { Failure } from "../domain/failure";
import type { Reread } from "../domain/store";
import { turnKey, type Turn } from "../domain/turn";
import { chatKey } from "../engine/source";
import { wholeTurnsAt } from "./facts";
import { usable } from "./extractor-choice";
import type { Pacer } from "./rereading-pace";
import { keptTurns, study, type StudyParts } from "./study";

/** Turns that are read again at once: the windows of small models are small. */
const AT_ONCE = 6;
/** Looked at to find those of one chat. */
const LOOKED_AT = 60;
/** After so many vain tries what was learned at once stands. */
const MOST_TRIES = 3;

export interface Round {
  readonly signal: AbortSignal;
  /** Milliseconds; who takes longer does not come to an end. */
  readonly longest: number;
  readonly pacer: Pacer;
}

/** Reads the few turns again that have waited longest. False where nothing waits, or nobody can read it. */
export async function readSome(parts: StudyParts, round: Round): Promise<boolean> {
  const [extractor] = await usable(parts.extractors, "unhurried");
  const waiting = extractor === undefined ? [] : await parts.store.toReread(LOOKED_AT);
  if (extractor === undefined || waiting.length === 0) return false;
  const { taken, turns, gone } = await take(parts, waiting);
  await finish(parts, gone);
  if (turns.length === 0) return true;
  try {
    await read(parts, { turns, extractor, round });
  } catch (error) {
    if (!round.signal.aborted) await failAll(parts, taken, error);
  }
  return true;
}

interface Reading {
  readonly turns: readonly Turn[];
  readonly extractor: Extractor;
  readonly round: Round;
}

async function read(parts: StudyParts, { turns, extractor, round }: Reading): Promise<void> {
  const endless = new AbortController();
  const giveUp = (): void => endless.abort(new Failure("model", "The language model did not come to an end."));
  const timer = setTimeout(giveUp, round.longest);
  const signal = AbortSignal.any([round.signal, endless.signal]);
  const rereads = parts.extractors.filter(({ pace }) => pace === "instant").map(({ id }) => id);
  const addsOnly = extractor.addsOnly?.() ?? false;
  const finish = { rereadDone: turns.map(turnKey) };
  const reading = { turns, extractors: [extractor], rereads, addsOnly, signal, finish };
  try {
    await round.pacer.time(turns.length, () => untilAborted(study(parts, reading), signal));
  } finally {
    clearTimeout(timer);
  }
}

/** One more vain try for each. After the last they wait no longer. */
async function failAll(parts: StudyParts, tried: readonly Reread[], error: unknown): Promise<void> {
  parts.failed(error);
  await parts.store.rereadFailed(tried.map(({ turn }) => turn));
  await finish(
    parts,
    tried.filter(({ tries }) => tries + 1 >= MOST_TRIES).map(({ turn }) => turn),
  );
}

async function finish({ opened, now }: StudyParts, rereadDone: readonly string[]): Promise<void> {
  if (rereadDone.length > 0) await (await opened).commit({ by: "learn", at: now(), rereadDone });
}

/**
 * The turn that has waited longest with others of its chat, as they are kept now, and those that are no longer kept. One that failed
 * before is read alone, so that it takes no other along.
 */
async function take({ opened }: StudyParts, waiting: readonly Reread[]) {
  const corpus = await opened;
  // A turn that is only not yet in the index is not gone.
  await corpus.whole;
  const whole = wholeTurnsAt(
    corpus.index,
    waiting.map(({ turn }) => turn),
  );
  const turns = keptTurns(await corpus.get(whole));
  const rows = waiting.map((row) => ({ row, turn: turns.find(isSame(row)) }));
  const gone = rows.filter(({ turn }) => turn === undefined).map(({ row }) => row.turn);
  const kept = rows.flatMap(({ row, turn }) => (turn === undefined ? [] : [{ row, turn }]));
  const [first] = kept;
  if (first === undefined) return { taken: [], turns: [], gone };
  const isBeside = ({ row, turn }: typeof first): boolean => row.tries === 0 && chatKey(turn) === chatKey(first.turn);
  const some = first.row.tries > 0 ? [first] : kept.filter(isBeside).slice(0, AT_ONCE);
  return { taken: some.map(({ row }) => row), turns: some.map(({ turn }) => turn), gone };
}

const isSame =
  (row: Reread) =>
  (turn: Turn): boolean =>
    turnKey(turn) === row.turn;
