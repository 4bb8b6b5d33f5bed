import type { Memory } from "../domain/memory";
import { chatKey } from "../domain/turn";
import { forget } from "../engine/tend/forget";
import { kinds } from "../kinds";
import type { ForgetPreview, ForgetWish } from "../messaging/doors/memories-door";
import type { Corpus } from "./corpus";
import type { Engine } from "./engine";
import { allFacts } from "./facts";
import { idsAbout } from "./forget-about";
import { touchedByForgetting } from "./forget-reach";
import type { Listing } from "./listing";
import { inOrder, placeOf } from "./listing-order";

const MOST_SHOWN = 20;
/** Times in the index are exact to this. */
const MINUTE = 60_000;

interface Asked extends Pick<Engine, "embedding"> {
  readonly corpus: Corpus;
  readonly listing: Pick<Listing, "ids">;
}

/** What forgetting would take away: found out by forgetting it, all but the writing. */
export async function previewForget(wish: ForgetWish, asked: Asked): Promise<ForgetPreview> {
  const { corpus } = asked;
  await corpus.whole;
  const ids = new Set(await meantBy(wish, asked));
  const touched = new Map((await touchedByForgetting(ids, corpus)).map((memory) => [memory.id, memory]));
  const { forget: gone = [], put = [] } = forget(ids, touched.values(), { by: "user", at: 0, kinds }).change;
  const memories = gone.flatMap((id) => touched.get(id) ?? []);
  const isWhole = ({ kind }: Memory): boolean => corpus.index.kind(kind)?.verbatim === true;
  const [turns, statements] = [memories.filter(isWhole), memories.filter((memory) => !isWhole(memory))];
  const all = [...newestFirst(statements), ...newestFirst(turns)];
  return {
    ids: all,
    sample: all.slice(0, MOST_SHOWN).flatMap((id) => touched.get(id) ?? []),
    statements: statements.length,
    turns: turns.length,
    turnsCut: put.length,
  };
}

const newestFirst = (memories: readonly Memory[]): readonly string[] => inOrder(memories.map(placeOf), "newest").ids;

function meantBy(
  wish: ForgetWish,
  { corpus, embedding, listing }: Asked,
): Promise<readonly string[]> | readonly string[] {
  if ("ids" in wish) return wish.ids;
  if ("about" in wish) return idsAbout(wish.about, corpus, embedding);
  if ("before" in wish) return idsBefore(wish.before, corpus);
  if ("filter" in wish) return listing.ids(wish.filter);
  return idsOfChat(chatKey(wish.chat), wish.chat, corpus);
}

/** What was said elsewhere too stays. */
async function idsOfChat(
  key: string,
  chat: Parameters<Corpus["fromChat"]>[0],
  corpus: Corpus,
): Promise<readonly string[]> {
  const memories = await corpus.fromChat(chat);
  return memories.filter(({ sources }) => sources.every((source) => chatKey(source) === key)).map(({ id }) => id);
}

/** All that was said before a moment and not since; the few that were said in its minute are read. */
async function idsBefore(moment: number, { index, get }: Corpus): Promise<readonly string[]> {
  const [before, perhaps]: [string[], string[]] = [[], []];
  for (const { id, facts } of allFacts(index)) {
    if (facts.saidAt + MINUTE <= moment) before.push(id);
    else if (facts.saidAt < moment) perhaps.push(id);
  }
  const said = (await get(perhaps)).filter(({ lastSaidAt }) => lastSaidAt < moment);
  return [...before, ...said.map(({ id }) => id)];
}
