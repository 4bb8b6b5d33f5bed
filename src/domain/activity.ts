/** What Keepsake did besides changing memories, one line each. It names memories by id and holds none of their words. */
export interface Activity {
  /** Grows by one with each entry. */
  readonly number: number;
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** Memories went out with a prompt; the user took them out before; drafts were not kept; a file was brought in. */
  readonly what: "injected" | "left-out" | "dropped" | "imported";
  /** `chatKey`; null where it belongs to no chat. */
  readonly chat: string | null;
  /** `Memory.id`s. */
  readonly memories: readonly string[];
  /** How many of what it tells: memories, drafts. */
  readonly count: number;
  /** `Check.id` of dropped drafts, `Format.id` of a file; null where there is none. */
  readonly reason: string | null;
  /** What went out, in tokens of four characters, and what all statements together would have been; 0 where nothing went out. */
  readonly tokens: { readonly sent: number; readonly all: number };
}

export type NewActivity = Omit<Activity, "number" | "at">;

export interface ActivityQuery {
  /** Those before this `Activity.number`; absent: the newest. */
  readonly before?: number;
  /** Only what tells of this `Memory.id`. */
  readonly memory?: string;
  /** Only of this chat, by `chatKey`. */
  readonly chat?: string;
  /** At most so many, the newest first. */
  readonly limit: number;
}
