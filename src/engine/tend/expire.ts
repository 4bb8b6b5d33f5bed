import type { Kind } from "../../domain/kind";
import type { Memory } from "../../domain/memory";

const DAY = 86_400_000;

export interface ExpireOptions {
  readonly kinds: readonly Kind[];
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** Null: for ever. */
  readonly retentionDays: number | null;
}

/** `Memory.id`s of the whole turns that were kept for long enough. What was drawn from them stays, and with it where it was said. */
export function expired(memories: Iterable<Memory>, { kinds, now, retentionDays }: ExpireOptions): readonly string[] {
  if (retentionDays === null) return [];
  const verbatim = new Set(kinds.filter((kind) => kind.verbatim).map(({ id }) => id));
  const isOld = ({ kind, learnedAt }: Memory): boolean => verbatim.has(kind) && learnedAt < now - retentionDays * DAY;
  return [...memories].filter(isOld).map(({ id }) => id);
}
