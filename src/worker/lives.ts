import type { Memory } from "../domain/memory";
import type { Store } from "../domain/store";
import { createGroups } from "../engine/groups";
import type { Lived } from "../engine/tend/held-at";
import type { Corpus } from "./corpus";
import { createTurns } from "./in-turn";

/** Rows that are in memory at once. */
const READ_AT_ONCE = 1_000;

export type Life = Lived & Pick<Memory, "id" | "links">;

/** When each statement was learned, began and ended, and which ones name it. Not their words. */
export interface Lives {
  readonly all: () => Iterable<Life>;
  readonly get: (id: string) => Life | undefined;
  /** `Memory.id`s of those that have a link to it. */
  readonly naming: (id: string) => Iterable<string>;
}

/**
 * The lives as they are by now. Everything is walked over for the first who asks; from then on, what changed is read. Nobody asks
 * before somebody looks at one memory or at a time.
 */
export function createLives(opened: Promise<Corpus>, store: Pick<Store, "changedSince">): () => Promise<Lives> {
  const inTurn = createTurns();
  let held: HeldLives | null = null;

  async function follow(): Promise<Lives> {
    const corpus = await opened;
    const through = held?.through ?? Number.MAX_SAFE_INTEGER;
    const changed = await store.changedSince(through);
    if (held === null || held.clears !== corpus.clears || changed.through < through) {
      held = await readAll(corpus, changed.through);
      return held;
    }
    for (let at = 0; at < changed.memories.length; at += READ_AT_ONCE) {
      const ids = changed.memories.slice(at, at + READ_AT_ONCE);
      for (const id of ids) held.remove(id);
      held.put(await corpus.get(ids), corpus);
    }
    held.through = changed.through;
    return held;
  }

  return () => inTurn(follow);
}

interface HeldLives extends Lives {
  put(memories: readonly Memory[], corpus: Pick<Corpus, "index">): void;
  remove(id: string): void;
  readonly clears: number;
  /** The last `HistoryEntry.number` that is in it. */
  through: number;
}

async function readAll(corpus: Corpus, through: number): Promise<HeldLives> {
  const lives = new Map<string, Life>();
  const naming = createGroups();
  const held: HeldLives = {
    all: () => lives.values(),
    get: (id) => lives.get(id),
    naming: (id) => naming.ids(id),
    put(memories, { index }) {
      for (const memory of memories) {
        if (index.kind(memory.kind)?.verbatim === true) continue;
        const { id, links } = memory;
        lives.set(id, lifeOf(memory));
        naming.put(
          id,
          links.map((link) => link.memory),
        );
      }
    },
    remove(id) {
      lives.delete(id);
      naming.remove(id);
    },
    clears: corpus.clears,
    through,
  };
  for await (const memories of corpus.slices()) held.put(memories, corpus);
  return held;
}

const lifeOf = (memory: Memory): Life => {
  const { id, learnedAt, lastSaidAt, validFrom, validTo, when, tense, unreviewed, links } = memory;
  return { id, learnedAt, lastSaidAt, validFrom, validTo, when, tense, unreviewed, links };
};

const NONE: readonly Life[] = [];

/** Those that took a statement's place. */
export function endersOf({ id, validTo }: Life, { naming, get }: Lives): readonly Life[] {
  // Most hold.
  if (validTo === null) return NONE;
  return [...naming(id)].flatMap((other) => {
    const life = get(other);
    return life?.links.some(({ type, memory }) => type === "supersedes" && memory === id) === true ? [life] : [];
  });
}
