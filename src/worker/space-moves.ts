import type { Mark } from "../domain/change";
import type { Memory } from "../domain/memory";
import { type Space, spaceOf } from "../domain/space";

/** The spaces before and after they were changed. */
export interface Redrawn {
  readonly before: readonly Space[];
  readonly after: readonly Space[];
}

/** Where memories go by their chats when spaces are changed: those that stood where their chats did. What the user put elsewhere by hand stays. */
export const movesOf = (memories: readonly Memory[], { before, after }: Redrawn): readonly Mark[] =>
  memories.flatMap((memory) => {
    const was = spaceBySources(memory, before);
    const space = spaceBySources(memory, after);
    return space !== was && memory.space === was ? [{ id: memory.id, space }] : [];
  });

/** What was said in chats of two spaces belongs to none. */
function spaceBySources({ sources }: Memory, spaces: readonly Space[]): string | null {
  const found = new Set(sources.map((source) => spaceOf(spaces, source)));
  const [only = null] = found;
  return found.size === 1 ? only : null;
}

/** `chatKey`s of the chats whose own space is another one; null where whole sites go, and any chat may. */
export function movedChats({ before, after }: Redrawn): readonly string[] | null {
  const sites = (spaces: readonly Space[]): string =>
    spaces.map(({ id, sites: own }) => `${id}:${own.join()}`).join(";");
  if (sites(before.filter(hasSites)) !== sites(after.filter(hasSites))) return null;
  const chats = new Set([...before, ...after].flatMap(({ chats: own }) => own));
  const ownerOf = (spaces: readonly Space[], key: string): string | undefined =>
    spaces.find(({ chats: own }) => own.includes(key))?.id;
  return [...chats].filter((key) => ownerOf(before, key) !== ownerOf(after, key));
}

const hasSites = ({ sites }: Space): boolean => sites.length > 0;

/** The space in its place among the others, with chats and sites that no other one names any more. */
export function withSpace(spaces: readonly Space[], saved: Space): readonly Space[] {
  const chats = new Set(saved.chats);
  const sites = new Set(saved.sites);
  const others = spaces.map((space) => ({
    ...space,
    chats: space.chats.filter((chat) => !chats.has(chat)),
    sites: space.sites.filter((site) => !sites.has(site)),
  }));
  return spaces.some(({ id }) => id === saved.id)
    ? others.map((space) => (space.id === saved.id ? saved : space))
    : [...others, saved];
}

/** Without a space; its chats and sites go to another one, so that they still see what was learned in them. */
export function withoutSpace(spaces: readonly Space[], id: string, to: string | null): readonly Space[] {
  const gone = spaces.find((space) => space.id === id);
  const add = (own: readonly string[], more: readonly string[] = []): readonly string[] => [
    ...new Set([...own, ...more]),
  ];
  return spaces
    .filter((space) => space.id !== id)
    .map((space) =>
      space.id === to
        ? { ...space, chats: add(space.chats, gone?.chats), sites: add(space.sites, gone?.sites) }
        : space,
    );
}
