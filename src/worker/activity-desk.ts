import type { Activity } from "../domain/activity";
import type { HistoryEntry } from "../domain/change";
import type { Memory } from "../domain/memory";
import type { Store } from "../domain/store";
import { isEpisode } from "../engine/learn/episode";
import { kinds } from "../kinds";
import type { ActivityCursor, ActivityLine, ActivityPage, InsightDoor } from "../messaging/doors/insight-door";
import type { Engine } from "./engine";

/** Memories that are shown of one line. */
const SHOWN = 10;
/** Entries of the history that are read at once. */
const READ = 500;
const NEWEST: ActivityCursor = { activity: Number.MAX_SAFE_INTEGER, history: Number.MAX_SAFE_INTEGER };

/** A line before its memories are read. */
type Told =
  | { readonly sort: "activity"; readonly at: number; readonly entry: Activity }
  | { readonly sort: "history"; readonly at: number; readonly entries: readonly HistoryEntry[] };

/** What happened, the history and the activity in one order. */
export function createActivityDesk({ store, opened }: Pick<Engine, "store" | "opened">): Pick<InsightDoor, "activity"> {
  async function withMemories(told: Told): Promise<ActivityLine> {
    const ids = told.sort === "activity" ? told.entry.memories : told.entries.map(({ memory }) => memory);
    const memories = await (await opened).get(ids.slice(0, SHOWN));
    return { ...told, memories: memories.map(asShown) };
  }

  return {
    async activity(cursor, limit): Promise<ActivityPage> {
      const from = cursor ?? NEWEST;
      // One more of each than fits tells whether there is a next page.
      const done = await store.activity({ before: from.activity, limit: limit + 1 });
      const changed = await readGroups(store, from.history, limit + 1);
      const all = [...done.map(lineOf), ...changed].toSorted((a, b) => b.at - a.at);
      const shown = all.slice(0, limit);
      return {
        lines: await Promise.all(shown.map(withMemories)),
        next: all.length > shown.length ? after(shown, from) : null,
      };
    },
  };
}

/** The newest groups of the history, as many as asked or all there are. Whole turns come with what was drawn from them: they are not told. */
async function readGroups(store: Pick<Store, "history">, before: number, limit: number): Promise<readonly Told[]> {
  const read: HistoryEntry[] = [];
  for (;;) {
    const entries = await store.history({ before: read.at(-1)?.number ?? before, limit: READ });
    read.push(...entries);
    const groups = grouped(read.filter(({ memory }) => !isEpisode(memory, kinds)));
    if (entries.length < READ) return groups;
    // The last one may go on in what is not read yet.
    if (groups.length > limit) return groups.slice(0, limit);
  }
}

const lineOf = (entry: Activity): Told => ({ sort: "activity", at: entry.at, entry });

/** Entries of one moment, author and action are one line. They come newest first. */
function grouped(entries: readonly HistoryEntry[]): readonly Told[] {
  const groups: { readonly sort: "history"; readonly at: number; readonly entries: HistoryEntry[] }[] = [];
  for (const entry of entries) {
    const last = groups.at(-1);
    const like = last?.entries[0];
    if (like?.at === entry.at && like.by === entry.by && like.action === entry.action) last?.entries.push(entry);
    else groups.push({ sort: "history", at: entry.at, entries: [entry] });
  }
  return groups;
}

/** Before the oldest of what was shown. */
function after(lines: readonly Told[], from: ActivityCursor): ActivityCursor {
  let { activity, history } = from;
  for (const line of lines) {
    if (line.sort === "activity") activity = Math.min(activity, line.entry.number);
    else history = Math.min(history, ...line.entries.map(({ number }) => number));
  }
  return { activity, history };
}

/** A whole turn is only begun. */
const SHOWN_CHARACTERS = 300;
const asShown = (memory: Memory): Memory =>
  memory.text.length <= SHOWN_CHARACTERS ? memory : { ...memory, text: `${memory.text.slice(0, SHOWN_CHARACTERS)}…` };
