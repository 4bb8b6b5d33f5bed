import type { EntityInfo, GraphInfo, GraphTie } from "../../messaging/entity-info";
import { type Extent, within } from "./sight";

/** Who is drawn in full: with a name, to be clicked. All others are dots. */
export interface Spotlight {
  readonly nodes: readonly { readonly node: EntityInfo; readonly place: number; readonly named: boolean }[];
  /** Of the chosen one. */
  readonly ties: readonly GraphTie[];
  readonly chosen: string | null;
}

export interface Crowded {
  readonly info: GraphInfo;
  /** x and y of each node in turn. */
  readonly positions: Float32Array;
  /** Name of the one that is looked at; null: nobody. */
  readonly chosen: string | null;
  /** Nothing moves any more. */
  readonly calm: boolean;
}

/** So many are drawn within a frame on a slow computer. */
const DRAWN = 150;
const NEIGHBOURS = 40;
/** How many names are written where many are in sight, and from how few on all of them are. */
const NAMED = 24;
const FEW = 60;

/** Chooses those in sight that are spoken of most, and the chosen one with those that it stands to, wherever they are. */
export function spotlight({ info, positions, chosen, calm }: Crowded, sight: Extent): Spotlight {
  const inSight = within(positions, sight, calm ? DRAWN : NAMED);
  const named = new Set(inSight.length <= FEW ? inSight : inSight.slice(0, NAMED));
  const ties = chosen === null ? [] : info.ties.filter(({ from, name }) => from === chosen || name === chosen);
  const near = new Set(ties.slice(0, NEIGHBOURS).flatMap(({ from, name }) => [from, name]));
  if (chosen !== null) near.add(chosen);
  if (near.size > 0) info.nodes.forEach(({ name }, place) => near.has(name) && named.add(place));
  const places = [...new Set([...inSight, ...named])];
  return {
    nodes: places.flatMap((place) => {
      const node = info.nodes[place];
      return node === undefined ? [] : [{ node, place, named: named.has(place) }];
    }),
    ties: ties.filter(({ from, name }) => near.has(from) && near.has(name)),
    chosen,
  };
}
