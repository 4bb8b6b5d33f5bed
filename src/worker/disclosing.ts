import type { Candidate } from "../domain/candidate";
import type { Disclosure } from "../domain/disclosure";
import type { Memory } from "../domain/memory";
import type { Prompt } from "../domain/signal";
import { spaceOf } from "../domain/space";
import { sourceKey } from "../engine/source";
import type { RecallAsk } from "../messaging/protocol";
import type { Corpus } from "./corpus";
import type { Engine } from "./engine";
import { candidates, type RecallOptions } from "./recalling";
import type { TopicReading } from "./topic-reading";

/** What may be told where. All that goes to a chat page comes this way. */
export interface Disclosing {
  /** Makes ready what `find` takes on this site. */
  ready(site: string): Promise<void>;
  /** As `candidates`, of the chat's own space and of none, without what its site may never be told. */
  find(chat: Place, prompt: Prompt, options: Omit<RecallOptions, "space">): Promise<readonly Candidate[]>;
}

type Place = Pick<RecallAsk, "site" | "conversation">;

/** Whole turns that are looked into for one answer, sentence by sentence; those behind them are not told. More than fit a prompt. */
const MOST_TURNS = 8;

export function createDisclosing({
  opened,
  settings,
  topics,
}: Pick<Engine, "opened" | "settings" | "topics">): Disclosing {
  return {
    async ready(site) {
      const kept = (await settings.loaded()).disclosure[site];
      if (kept !== undefined && kept.topics.length > 0) await topics.ready();
    },
    async find({ site, conversation }, prompt, options) {
      const corpus = await opened;
      const { spaces, disclosure } = await settings.loaded();
      const space = spaceOf(spaces, { site, conversation: conversation ?? "" });
      const kept = disclosure[site];
      if (kept === undefined || kept.kinds.length + kept.topics.length === 0)
        return candidates(corpus, prompt, { ...options, space });
      const isKind = (kind: string): boolean => kept.kinds.includes(kind);
      const { isWanted = () => true } = options;
      const ask = (limit: number): Promise<readonly Candidate[]> =>
        candidates(corpus, prompt, {
          ...options,
          space,
          limit,
          isWanted: (facts) => !isKind(facts.kind) && isWanted(facts),
        });
      return filled(ask, createFilter(corpus, topics, kept), options.limit);
    },
  };
}

/** Reads on where something was taken away, until there is enough or nothing more. */
async function filled(
  ask: (limit: number) => Promise<readonly Candidate[]>,
  allowed: (found: readonly Candidate[]) => Promise<readonly Candidate[]>,
  wanted: number,
): Promise<readonly Candidate[]> {
  for (let limit = wanted; ; limit *= 2) {
    const found = await ask(limit);
    const told = await allowed(found);
    if (told.length >= wanted || found.length < limit) return told.slice(0, wanted);
  }
}

function createFilter({ index, fromTurn }: Corpus, topics: TopicReading, kept: Disclosure) {
  const kinds = new Set(kept.kinds);
  const blocked = new Set(kept.topics);
  /** By `Memory.id`, for this answer. */
  const known = new Map<string, boolean>();
  let turns = 0;

  const mayTell = async (memory: Memory): Promise<boolean> =>
    !kinds.has(memory.kind) && !(await topics.isAbout(memory, blocked));

  /** A turn is told in its own words: none of what was drawn from it may be of what is not told. */
  async function mayTellTurn(turn: Memory): Promise<boolean> {
    if (turns >= MOST_TURNS) return false;
    turns += 1;
    const drawn = (await Promise.all(turn.sources.map((source) => fromTurn(sourceKey(source))))).flat();
    const statements = drawn.filter(({ kind }) => index.kind(kind)?.verbatim === false);
    for (const memory of [...statements, turn]) if (!(await mayTell(memory))) return false;
    return true;
  }

  return async (found: readonly Candidate[]): Promise<readonly Candidate[]> => {
    for (const { memory } of found) {
      if (known.has(memory.id)) continue;
      const isWhole = index.kind(memory.kind)?.verbatim === true;
      known.set(memory.id, await (isWhole ? mayTellTurn(memory) : mayTell(memory)));
    }
    return found.filter(({ memory }) => known.get(memory.id) === true);
  };
}
