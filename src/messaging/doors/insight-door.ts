import type { Activity } from "../../domain/activity";
import type { HistoryEntry } from "../../domain/change";
import type { Memory } from "../../domain/memory";
import type { ListPage } from "./memories-door";

/** What was held true at one time, as it was known at another; both in milliseconds since the epoch. */
export interface TimeQuery {
  /** When it was so. */
  readonly held: number;
  /** By what had been learned until then. */
  readonly known: number;
  readonly offset: number;
  readonly limit: number;
}

/** How many statements were learned, and how many began to hold, in each month from `from` on. */
export interface TimeSpan {
  /** The first day that anything is known of, and today, in milliseconds since the epoch; both now where nothing is. */
  readonly from: number;
  readonly to: number;
  /** By month, the calendar of this device, oldest first. */
  readonly months: readonly { readonly at: number; readonly learned: number; readonly began: number }[];
}

/** One line of what happened, whichever way it was told. */
export type ActivityLine = (
  | { readonly sort: "activity"; readonly entry: Activity }
  /** All that one change did in one way: the history's entries of one moment, author and action. */
  | { readonly sort: "history"; readonly entries: readonly HistoryEntry[] }
) & {
  readonly at: number;
  /** The memories that it tells of, as they are now; those that are forgotten are left out. At most ten. */
  readonly memories: readonly Memory[];
};

export interface ActivityPage {
  /** Newest first. */
  readonly lines: readonly ActivityLine[];
  /** For the next page; null where there is none. */
  readonly next: ActivityCursor | null;
}

/** Where a page of what happened begins: before these numbers. */
export interface ActivityCursor {
  readonly activity: number;
  readonly history: number;
}

/** Counts for plots, by day of this device's calendar, oldest first. Days on which nothing happened are left out. */
export interface Insights {
  readonly days: readonly InsightDay[];
  /** Statements that are there now, by `Kind.id`. */
  readonly kinds: Readonly<Record<string, number>>;
  /** Used most, with how often, at most ten. */
  readonly mostUsed: readonly { readonly memory: Memory; readonly times: number }[];
}

export interface InsightDay {
  /** The day's beginning, in milliseconds since the epoch. */
  readonly at: number;
  /** Statements learned on it that are there now, by `Kind.id`. */
  readonly learned: Readonly<Record<string, number>>;
  /** Prompts that memories went out with, and how many memories. */
  readonly prompts: number;
  readonly injected: number;
  /** In tokens: what went out, and what pasting everything would have been. */
  readonly sent: number;
  readonly pasted: number;
}

export interface InsightDoor {
  asOf(query: TimeQuery): Promise<ListPage>;
  timeSpan(): Promise<TimeSpan>;
  activity(cursor: ActivityCursor | null, limit: number): Promise<ActivityPage>;
  insights(): Promise<Insights>;
}
