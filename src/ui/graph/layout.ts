import { forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from "d3-force";
import { areFew } from "./sight";

/** A graph without words: `count` dots, and lines between them by their places. */
export interface Lines {
  readonly count: number;
  readonly ties: readonly (readonly [number, number])[];
  /** x and y of each dot in turn; NaN for those that have no place yet. */
  readonly placed: Float32Array;
}

export interface Layout {
  /** Moves everything a little; true as long as it is worth going on. */
  readonly step: () => boolean;
  /** x and y of each dot in turn. */
  readonly positions: () => Float32Array;
}

interface Dot extends SimulationNodeDatum {
  readonly index: number;
}

/** Where the movement is too small to be seen. */
const CALM = 0.02;
/** Most dots have a place already: they need only make room. */
const WARM = 0.4;
const FAR = 700;

/** Finds places by forces: those who stand to each other draw near, all others keep apart. */
export function layOut({ count, ties, placed }: Lines): Layout {
  const dots = Array.from({ length: count }, (_, index): Dot => ({ index, ...placeOf(placed, index) }));
  const settled = dots.filter(({ x }) => x !== undefined).length;
  besideNeighbours(dots, ties);
  // Names need room, and what stands alone should not lie far off.
  const [distance, push, pull] = areFew(count) ? [110, 500, 0.12] : [55, 90, 0.04];
  const simulation = forceSimulation(dots)
    .alphaDecay(0.025)
    .force("apart", forceManyBody<Dot>().strength(-push).theta(1.2).distanceMax(FAR))
    .force("ties", forceLink<Dot, { source: number; target: number }>(links(ties)).distance(distance))
    .force("x", forceX(0).strength(pull))
    .force("y", forceY(0).strength(pull * 1.4))
    .stop();
  simulation.alpha(settled * 2 > count ? WARM : 1);
  return {
    step: () => {
      simulation.tick();
      return simulation.alpha() > CALM;
    },
    positions: () => Float32Array.from(dots.flatMap(({ x = 0, y = 0 }) => [x, y])),
  };
}

const links = (ties: Lines["ties"]) => ties.map(([source, target]) => ({ source, target }));

function placeOf(placed: Float32Array, index: number): { x?: number; y?: number } {
  const [x = NaN, y = NaN] = placed.subarray(index * 2, index * 2 + 2);
  return Number.isNaN(x) || Number.isNaN(y) ? {} : { x, y };
}

/** Whoever comes later starts beside one that it stands to, so that what is known stays where it was. */
function besideNeighbours(dots: readonly Dot[], ties: Lines["ties"]): void {
  for (const [from, to] of ties) {
    const [one, other] = [dots[from], dots[to]];
    if (one === undefined || other === undefined) continue;
    if (one.x === undefined) startAt(one, other);
    else if (other.x === undefined) startAt(other, one);
  }
}

function startAt(dot: Dot, { x, y }: Dot): void {
  if (x === undefined || y === undefined) return;
  // Not upon each other: the golden angle spreads any number of them.
  const angle = dot.index * 2.4;
  dot.x = x + 30 * Math.cos(angle);
  dot.y = y + 30 * Math.sin(angle);
}
