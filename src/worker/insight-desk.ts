import type { Activity } from "../domain/activity";
import type { Store } from "../domain/store";
import { createBestRows } from "../engine/recall/best-rows";
import type { MemoryIndex } from "../engine/recall/memory-index";
import type { InsightDay, InsightDoor } from "../messaging/doors/insight-door";
import type { Corpus } from "./corpus";
import type { Engine } from "./engine";
import { allFacts } from "./facts";

/** Entries of the activity that are read at once. */
const READ = 1_000;
const MOST_USED = 10;
/** Statements used last, among which those used most are looked for. */
const LOOKED_AT = 500;

type Day = { -readonly [field in keyof InsightDay]: InsightDay[field] } & { readonly learned: Record<string, number> };

/** Counts of what is remembered and of what it was good for. */
export function createInsightDesk({ store, opened }: Pick<Engine, "store" | "opened">): Pick<InsightDoor, "insights"> {
  return {
    async insights() {
      const corpus = await opened;
      const days = createDays();
      const kinds: Record<string, number> = {};
      for (const { facts } of allFacts(corpus.index)) {
        if (facts.whole || facts.unreviewed) continue;
        const { learned } = days.of(facts.learnedAt);
        learned[facts.kind] = (learned[facts.kind] ?? 0) + 1;
        kinds[facts.kind] = (kinds[facts.kind] ?? 0) + 1;
      }
      for await (const entry of allActivity(store)) if (entry.what === "injected") addPrompt(days.of(entry.at), entry);
      return { days: days.all(), kinds, mostUsed: await mostUsed(corpus) };
    },
  };
}

function addPrompt(day: Day, { count, tokens }: Activity): void {
  day.prompts += 1;
  day.injected += count;
  day.sent += tokens.sent;
  day.pasted += tokens.all;
}

interface Days {
  /** The day that a moment is in, by this device's calendar. */
  readonly of: (at: number) => Day;
  /** Oldest first. */
  readonly all: () => readonly Day[];
}

function createDays(): Days {
  const days = new Map<number, Day>();
  // Most moments are of the same day as the one before; a calendar is slow to ask.
  let [from, to, last]: [number, number, Day | null] = [0, 0, null];
  return {
    of(at) {
      if (last !== null && at >= from && at < to) return last;
      const start = new Date(at);
      from = start.setHours(0, 0, 0, 0);
      to = start.setDate(start.getDate() + 1);
      last = days.get(from) ?? { at: from, learned: {}, prompts: 0, injected: 0, sent: 0, pasted: 0 };
      days.set(from, last);
      return last;
    },
    all: () => [...days.values()].toSorted((a, b) => a.at - b.at),
  };
}

async function* allActivity(store: Pick<Store, "activity">): AsyncGenerator<Activity> {
  let entries = await store.activity({ limit: READ });
  while (entries.length > 0) {
    yield* entries;
    entries = await store.activity({ before: entries.at(-1)?.number ?? 0, limit: READ });
  }
}

/** How often a memory was used stands in the store only: it is read of those used last. */
async function mostUsed({ index, get }: Pick<Corpus, "index" | "get">) {
  const memories = await get(usedLast(index));
  return memories
    .map((memory) => ({ memory, times: memory.uses.length }))
    .toSorted((a, b) => b.times - a.times)
    .slice(0, MOST_USED);
}

function usedLast({ tables: { catalog } }: Pick<MemoryIndex, "tables">): readonly string[] {
  const used = createBestRows(LOOKED_AT);
  for (let row = 0; row < catalog.size; row++) {
    const facts = catalog.facts(row);
    if (facts !== null && facts.usedAt !== null && !facts.whole) used.offer(row, facts.usedAt);
  }
  return Array.from(used.hits().rows, (row) => catalog.idOf(row) ?? "");
}
