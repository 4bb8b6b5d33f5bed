import { stemmer } from "stemmer";
import { words } from "../../../domain/statement";

/** What the later of two statements does to the earlier one. */
export type Ending = "supersedes" | "contradicts" | null;

/** Told as a change, and not as something that was always so. */
export const CHANGE =
  /\b(?:now|nowadays|new|no longer|any ?more|moved|switched|changed|became|become|started|begun|got|promoted|turned|instead|recently|just|finally|again|back|joined|replaced|relocated|transferred|hired|settled|actually|meanwhile|today|went|down to|up to|upgraded|retrained)\b/i;
/** The words of a name or a thing, as they are compared. */
export const stems = (spoken: string): readonly string[] =>
  words(spoken)
    .filter((word) => !/^(?:a|an|the|my|our|of|in|at)$/.test(word))
    .map(stemmer);

/** All words of the one stand in the other. */
export const covers = (part: string, whole: string): boolean => {
  const all = new Set(stems(whole));
  const some = stems(part);
  return some.length > 0 && some.every((word) => all.has(word));
};

/** One says the other in more words: "engineer", "senior engineer". */
export const nested = (one: string, other: string): boolean => covers(one, other) || covers(other, one);

/** The same name or thing. */
export const same = (one: string, other: string): boolean => stems(one).join(" ") === stems(other).join(" ");
