import { Failure } from "../domain/failure";
import type { Space } from "../domain/space";

const MOST_SPACES = 50;
const LONGEST_NAME = 60;

/** A space that may stand beside the others; throws a `Failure` that says why not. */
export function checkedSpace(space: Space, others: readonly Space[]): Space {
  const name = space.name.trim();
  if (name === "") throw new Failure("bad-input", "A space needs a name.");
  if (name.length > LONGEST_NAME)
    throw new Failure("bad-input", `A space's name has at most ${LONGEST_NAME} characters.`);
  if (others.some((other) => other.name.toLowerCase() === name.toLowerCase()))
    throw new Failure("bad-input", `There is a space called ${name} already.`);
  if (others.length >= MOST_SPACES) throw new Failure("bad-input", `There can be at most ${MOST_SPACES} spaces.`);
  return { id: space.id, name, sites: [...new Set(space.sites)], chats: [...new Set(space.chats)] };
}

/** One that no site and no chat belongs to yet. */
export const newSpace = ({ id, name }: Pick<Space, "id" | "name">, others: readonly Space[]): Space =>
  checkedSpace({ id, name, sites: [], chats: [] }, others);

/** As much of a name as a space may have. */
export const spaceName = (name: string): string => name.trim().slice(0, LONGEST_NAME).trim();
