import type { Change } from "../domain/change";
import type { Embedder } from "../domain/embedder";
import type { Memory } from "../domain/memory";
import type { RowFile } from "../domain/row-file";
import type { Store } from "../domain/store";
import type { ChatAddress } from "../domain/turn";
import type { MemoryIndex } from "../engine/recall/memory-index";
import { sourceKey } from "../engine/source";
import { kinds } from "../kinds";
import { relations } from "../relations";
import type { Progress } from "./held-index";
import { createTurns } from "./in-turn";
import { openIndex, type OpenIndex } from "./open-index";
import { oneAtATime } from "./one-at-a-time";
import { readTold, understand } from "./read-told";
import { createRows, type Rows } from "./rows";
import { walk } from "./walk";

/** Everything that is remembered: on the disk, which is the truth, and packed in memory. Read from the disk as it is asked for. */
export interface Corpus {
  /** Another one when it was made anew. */
  readonly index: MemoryIndex;
  /** The index holds all that the store holds. Until then it answers by what it has. */
  readonly isWhole: boolean;
  /** Resolves when it does; rejects where the store cannot be read. */
  readonly whole: Promise<void>;
  /** How far the index is made anew, in memories; null where there is nothing to make. */
  readonly progress: () => Progress | null;
  /** In the order asked; those that are not there are left out. */
  readonly get: (ids: readonly string[]) => Promise<readonly Memory[]>;
  /** What was drawn from a turn, by `turnKey`, its whole turn too; in no order. */
  readonly fromTurn: (turn: string) => Promise<readonly Memory[]>;
  /** What was drawn from a chat, its whole turns too; in no order. */
  readonly fromChat: (chat: ChatAddress) => Promise<readonly Memory[]>;
  /** Everything, some at a time, in the order of the ids. What changes meanwhile comes as it was or as it is. */
  readonly slices: () => AsyncIterable<readonly Memory[]>;
  /**
   * Writes to the store, and then into the index: one change after the other. A change that is worked out from what stands is worked
   * out when its turn comes, so that nothing changes under its hands; null is none.
   */
  commit(change: Change | (() => Promise<Change | null>)): Promise<void>;
  /** Forgets everything. */
  clear(): Promise<void>;
  /** How often everything was forgotten. */
  readonly clears: number;
  /** Another number after each change of what is remembered: what was worked out from it may be out of date then. */
  readonly revision: number;
  /** Resolves when the index is whole, and what was said last, as it stood then, has been read for what it tells of people and things. Begins with the first who asks. */
  readonly read: () => Promise<void>;
}

/** The part of the store that holds what is remembered. */
type CorpusStore = Pick<
  Store,
  "get" | "fromChat" | "slice" | "vectorsOf" | "count" | "changedSince" | "commit" | "clear"
>;

export interface CorpusParts {
  readonly store: CorpusStore;
  readonly embedder: Pick<Embedder, "model" | "dimensions">;
  /** Where the index is kept; absent: nowhere, and it is made anew at each start. */
  readonly file?: RowFile;
  /** As in `IndexParts`. */
  readonly restMs?: number;
  /** Hears what went wrong with the file, without which it goes on. */
  readonly failed?: (error: unknown) => void;
}

/** Opens the index of a store. Vectors of another model than this one's do not count. */
export async function openCorpus(parts: CorpusParts): Promise<Corpus> {
  const { store, file = null } = parts;
  const opened = await openIndex({ ...parts, file, kinds, relations });
  const rows = createRows(store);
  const counts: Counts = { clears: 0, revision: 0 };
  let isWhole = false;
  const whole = opened.ready.then(() => void (isWhole = true));
  whole.catch(() => undefined);
  const understood = oneAtATime(
    () => understand(() => opened.index),
    () => undefined,
  );
  const { commit, clear } = createWriting({ store, rows, opened }, counts, () => void understood());
  return {
    get index() {
      return opened.index;
    },
    get clears() {
      return counts.clears;
    },
    get revision() {
      return counts.revision;
    },
    get isWhole() {
      return isWhole;
    },
    whole,
    progress: opened.progress,
    get: (ids) => rows.get(ids),
    fromTurn: async (turn) => (await rows.fromChat(chatOf(turn))).filter(isFrom(turn)),
    fromChat: (chat) => rows.fromChat(chat),
    slices: () => walk(store),
    commit,
    clear,
    // Where the disk fails here, learning does without what was not read, and who asks the disk next hears of it.
    read: once(() => whole.then(() => readTold({ commit, index: () => opened.index }, store)).catch(() => undefined)),
  };
}

interface Counts {
  clears: number;
  revision: number;
}

/** Writes one change after the other, and counts them. */
function createWriting(
  parts: Written,
  counts: Counts,
  afterwards: () => void,
): { readonly commit: Corpus["commit"]; readonly clear: Corpus["clear"] } {
  const inTurn = createTurns();
  return {
    commit: (change) =>
      inTurn(async () => {
        const written = typeof change === "function" ? await change() : change;
        if (written === null) return;
        await write(written, parts).finally(() => {
          if (changesMemories(written)) counts.revision += 1;
        });
        afterwards();
      }),
    clear: () =>
      inTurn(async () => {
        await parts.store.clear();
        counts.clears += 1;
        counts.revision += 1;
        parts.rows.clear();
        await parts.opened.clear();
      }),
  };
}

function once<T>(work: () => T): () => T {
  let done: { readonly value: T } | null = null;
  return () => (done ??= { value: work() }).value;
}

interface Written {
  readonly store: CorpusStore;
  readonly rows: Rows;
  readonly opened: OpenIndex;
}

async function write(change: Change, { store, rows, opened }: Written): Promise<void> {
  const through = await store.commit(change);
  rows.follow(change);
  const { put = [], forget = [], vectors = [], marks = [] } = change;
  const marked = await rows.get(marks.map(({ id }) => id));
  await opened.follow({ put: [...put, ...marked], forget, vectors, through });
}

const changesMemories = ({ put = [], forget = [], marks = [] }: Change): boolean =>
  put.length + forget.length + marks.length > 0;

/** The chat of a turn, by its `turnKey`. */
function chatOf(turn: string): ChatAddress {
  const [site = "", conversation = ""] = turn.split("/").map((part) => decodeURIComponent(part));
  return { site, conversation };
}

const isFrom =
  (turn: string) =>
  ({ sources }: Memory): boolean =>
    sources.some((source) => sourceKey(source) === turn);
