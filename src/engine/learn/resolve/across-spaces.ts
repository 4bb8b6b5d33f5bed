import type { Memory } from "../../../domain/memory";
import { words } from "../../../domain/statement";

/*
 * What was said in one space must not come out in another. A statement of no space belongs to all of them; it may end those of any
 * space, and be ended by them. What is said in two spaces is shared, but only in words that were all said in both.
 */

type Placed = Pick<Memory, "space" | "text">;

/** Of two spaces, which know nothing of each other. */
export const areApart = (one: Placed, other: Placed): boolean =>
  one.space !== null && other.space !== null && one.space !== other.space;

/** May the old statement stand for both? Its words are then told where the new one was said. */
export function mayShare(old: Placed, fresh: Placed): boolean {
  if (old.space === null || old.space === fresh.space) return true;
  const said = new Set(words(fresh.text));
  const kept = words(old.text);
  return kept.every((word) => said.has(word)) && kept.length === words(fresh.text).length;
}

/** The space of what was said in both. */
export const spaceOfBoth = (old: Placed, fresh: Placed): string | null =>
  old.space === fresh.space ? old.space : null;

/** The space of what is drawn anew from a passage: that of what was drawn from it before, which may have been moved. */
export function spaceInPlaceOf(redrawn: readonly Placed[], fresh: Placed): string | null {
  const [first, ...others] = redrawn;
  if (first === undefined || others.some(({ space }) => space !== first.space)) return fresh.space;
  return first.space;
}
