export interface Size {
  readonly width: number;
  readonly height: number;
}

/** In CSS pixels from the window's upper left corner. */
export interface Point {
  readonly left: number;
  readonly top: number;
}

export type Box = Point & Size;

export interface Room {
  /** Of the window. */
  readonly inside: Size;
  /** What must not be covered. */
  readonly taken: readonly Box[];
}

/** Between ours and the window's edges. */
const MARGIN = 4;
/** Covering the middle of something is worse than touching its edge; each is worse than any way, and a smaller size is a detour. */
const COST = { middle: 100_000, edge: 10_000, size: 150 };

/** Where something of ours covers nothing that is taken, as near as can be to where it is wanted; else where it covers least. Of several sizes the first is liked best. */
export function freest(sizes: readonly Size[], wanted: (size: Size) => Point, room: Room): Box {
  let best: { readonly box: Box; readonly cost: number } | null = null;
  for (const [place, size] of sizes.entries()) {
    const target = inRoom({ ...wanted(size), ...size }, room.inside);
    for (const box of candidates(target, room)) {
      const way = place * COST.size + Math.hypot(box.left - target.left, box.top - target.top);
      const cost: number = way + (best !== null && way >= best.cost ? 0 : covering(box, room.taken));
      if (best === null || cost < best.cost) best = { box, cost };
    }
    // The next size could only be nearer by what it costs.
    if (best !== null && best.cost <= (place + 1) * COST.size) break;
  }
  if (best === null) throw new Error("There is no size to choose from.");
  return best.box;
}

/** Where a box may stand: where it is wanted, and beside what is in the way. A free place that touches nothing can be pushed until it does. */
function candidates(target: Box, { inside, taken }: Room): readonly Box[] {
  if (covering(target, taken) === 0) return [target];
  const { width, height } = target;
  const lefts = taken.flatMap((box) => [box.left + box.width, box.left - width]);
  const tops = taken.flatMap((box) => [box.top + box.height, box.top - height]);
  const corner = inRoom({ left: 0, top: 0, width, height }, inside);
  const far = inRoom({ left: inside.width, top: inside.height, width, height }, inside);
  const columns = within([target.left, corner.left, far.left, ...lefts], corner.left, far.left);
  const rows = within([target.top, corner.top, far.top, ...tops], corner.top, far.top);
  return columns.flatMap((left) => rows.map((top) => ({ left, top, width, height })));
}

const within = (values: readonly number[], least: number, most: number): readonly number[] => [
  ...new Set(values.filter((value) => value >= least && value <= most)),
];

function inRoom(box: Box, { width, height }: Size): Box {
  const most = { left: width - box.width - MARGIN, top: height - box.height - MARGIN };
  return {
    ...box,
    left: Math.max(MARGIN, Math.min(box.left, most.left)),
    top: Math.max(MARGIN, Math.min(box.top, most.top)),
  };
}

function covering(box: Box, taken: readonly Box[]): number {
  let cost = 0;
  for (const other of taken) if (overlaps(box, other)) cost += holdsMiddle(box, other) ? COST.middle : COST.edge;
  return cost;
}

export const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;

export function holdsMiddle(box: Box, other: Box): boolean {
  const left = other.left + other.width / 2 - box.left;
  const top = other.top + other.height / 2 - box.top;
  return left >= 0 && left <= box.width && top >= 0 && top <= box.height;
}
