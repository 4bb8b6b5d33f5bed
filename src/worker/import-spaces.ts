import { hashOf } from "../domain/hash";
import type { SpaceNames } from "../domain/format";
import type { Memory } from "../domain/memory";
import type { Space } from "../domain/space";
import type { Engine } from "./engine";
import { allFacts } from "./facts";
import type { ImportJob } from "./import-job";
import { unknownTo } from "./import-known";
import { newSpace, spaceName } from "./new-space";

/** What a space is called whose name the file does not tell. */
const NAMELESS = "Imported";

interface Settling {
  /** What the file calls them. */
  readonly spaces: SpaceNames;
  readonly job: ImportJob;
  readonly engine: Engine;
}

/** The memories in spaces that are here: in the one of the same id, else of the same name, else in one that is made for them. */
export async function inSpaces(
  memories: readonly Memory[],
  { spaces: names, job, engine: { opened, settings } }: Settling,
): Promise<readonly Memory[]> {
  const fresh = await unknownTo(
    await opened,
    memories.filter(({ space }) => space !== null),
  );
  const { spaces: before } = await settings.loaded();
  let spaces = before;
  const told = new Map(Object.entries(names));
  const places = new Map<string, string>();
  for (const id of new Set(fresh.flatMap(({ space }) => space ?? []))) {
    const name = spaceName(told.get(id) ?? "") || NAMELESS;
    const place = spaces.find((space) => space.id === id) ?? called(name, spaces) ?? newSpace({ id, name }, spaces);
    if (!spaces.includes(place)) spaces = [...spaces, place];
    places.set(id, place.id);
  }
  job.taken.spaces.push(...spaces.slice(before.length).map(({ id }) => id));
  if (spaces.length > before.length) await settings.change({ spaces });
  return memories.map((memory) =>
    memory.space === null ? memory : { ...memory, space: places.get(memory.space) ?? memory.space },
  );
}

const called = (name: string, spaces: readonly Space[]): Space | undefined =>
  spaces.find((space) => space.name.toLowerCase() === name.toLowerCase());

/** Takes spaces away again that were made for memories, where nothing else has come into them. */
export async function removeSpaces(ids: readonly string[], { opened, settings }: Engine): Promise<void> {
  if (ids.length === 0) return;
  const { index } = await opened;
  const held = new Set([...allFacts(index)].map(({ facts }) => facts.space));
  const isFree = ({ id, sites, chats }: Space): boolean =>
    ids.includes(id) && !held.has(hashOf(id)) && sites.length + chats.length === 0;
  const { spaces } = await settings.loaded();
  await settings.change({ spaces: spaces.filter((space) => !isFree(space)) });
}
