import type { HistoryEntry } from "../../domain/change";
import { chatKey } from "../../domain/turn";
import type { ActivityLine } from "../../messaging/doors/insight-door";
import { named, text, type TextName } from "../../texts/text";

/** What happened, as people tell it apart. */
export const happenings = ["learned", "injected", "left-out", "changed", "forgotten", "dropped", "imported"] as const;
export type Happening = (typeof happenings)[number];

export const isHappening = (name: string | null): name is Happening => happenings.some((known) => known === name);

const BY_ACTION: Readonly<Record<HistoryEntry["action"], Happening>> = {
  added: "learned",
  changed: "changed",
  marked: "changed",
  forgotten: "forgotten",
};

export function happeningOf(line: ActivityLine): Happening {
  if (line.sort === "activity") return line.entry.what;
  const [first] = line.entries;
  return first === undefined || (first.action === "added" && first.by === "import")
    ? "imported"
    : BY_ACTION[first.action];
}

/** Whole turns that were kept are no statements: `isVerbatim` knows their kinds. */
export function wordsOf(line: ActivityLine, isVerbatim: (kind: string) => boolean): string {
  if (line.sort === "activity") return wordsOfActivity(line.entry);
  const [first] = line.entries;
  if (first === undefined) return "";
  const turns = line.memories.filter(({ kind }) => isVerbatim(kind)).length;
  const count = countOf(line);
  const name = `${first.action}_${first.by}` as const;
  if (name === "added_learn") {
    return turns === count
      ? text("activity_kept_turns", { count })
      : text("activity_learned", { count: count - turns });
  }
  return text(HISTORY[name], { count });
}

const HISTORY: Readonly<Record<Exclude<`${HistoryEntry["action"]}_${HistoryEntry["by"]}`, "added_learn">, TextName>> = {
  added_user: "activity_added",
  added_import: "activity_came_in",
  changed_learn: "activity_brought_up_to_date",
  changed_user: "activity_changed",
  changed_import: "activity_brought_up_to_date",
  marked_learn: "activity_faded",
  marked_user: "activity_marked",
  marked_import: "activity_marked",
  forgotten_learn: "activity_forgotten_as_set",
  forgotten_user: "activity_forgotten",
  forgotten_import: "activity_forgotten",
};

function wordsOfActivity({ what, count, reason }: Extract<ActivityLine, { sort: "activity" }>["entry"]): string {
  switch (what) {
    case "injected":
      return text("activity_injected", { count });
    case "left-out":
      return text("activity_left_out", { count });
    case "dropped":
      return text("activity_dropped", { count, reason: named("check", reason ?? "") });
    case "imported":
      return text("activity_imported", { count, format: named("format", reason ?? "") });
  }
}

/** How many memories it tells of, those that are forgotten by now too. */
export const countOf = (line: ActivityLine): number =>
  line.sort === "activity" ? line.entry.memories.length : new Set(line.entries.map(({ memory }) => memory)).size;

/** `chatKey` of the chat that it happened in; null where it happened in none, or in more than one. */
export function chatOfLine(line: ActivityLine): string | null {
  if (line.sort === "activity") return line.entry.chat;
  const chats = new Set(line.memories.flatMap(({ sources }) => sources.slice(-1).map(chatKey)));
  const [chat = null, ...others] = chats;
  return others.length === 0 ? chat : null;
}

/** What a memory said before it was changed; null where that is not told. */
export const saidBefore = (line: ActivityLine): string | null =>
  line.sort === "history" && line.entries.length === 1 ? (line.entries[0]?.before ?? null) : null;
