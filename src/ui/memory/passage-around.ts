/** A passage with what was said around it. */
export interface PassageAround {
  readonly before: string;
  readonly passage: string;
  readonly after: string;
}

/** Characters that are shown before and after: enough to tell what was spoken of. */
const AROUND = 220;

/** The passage `[start, end)` of a turn, and a bounded part of what stands around it, cut between words. */
export function passageAround(
  turn: string,
  { start, end }: { readonly start: number; readonly end: number },
): PassageAround {
  const from = Math.max(0, Math.min(start, turn.length));
  const to = Math.max(from, Math.min(end, turn.length));
  const earlier = turn.slice(Math.max(0, from - AROUND), from);
  const later = turn.slice(to, to + AROUND);
  return {
    before: from > AROUND ? `…${earlier.replace(/^\S*/, "")}` : earlier,
    passage: turn.slice(from, to),
    after: to + AROUND < turn.length ? `${later.replace(/\S*$/, "")}…` : later,
  };
}
