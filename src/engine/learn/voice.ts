import { nameFirst } from "./voice/relative";
import { straight } from "./voice/roundabout";
import { retell } from "./voice/subject";

/** Longer than any memory: a text that is not one statement. */
const MOST_CHARACTERS = 600;

/** The parts of a statement that lists them after a topic: "Hotels: I prefer …; I dislike …". */
const LISTED = /(?<=[:;] )I (prefer|dislike|avoid)\b/g;

/**
 * A statement in the one voice of all memories: the user its unspoken subject ("I'm allergic to peanuts" → "Is allergic to peanuts"),
 * or, where a chat names who speaks, that name; everybody else by name ("Ines, my sister, is a vet"). What the grammar is not sure of
 * stays as it is.
 */
export function voice(statement: string, speaker?: string): string {
  if (statement.length > MOST_CHARACTERS) return statement;
  const plain = nameFirst(straight(statement));
  const told = (retell(plain, speaker) ?? statement).replaceAll(
    LISTED,
    `${speaker === undefined ? "" : `${speaker} `}$1s`,
  );
  return told.charAt(0).toUpperCase() + told.slice(1);
}
