/** A part of the drawing, in its own measure. */
export interface Extent {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** Where the drawing lies in its window: drawn at `zoom * place + pan`, in CSS pixels. */
export interface Sight {
  readonly zoom: number;
  readonly pan: { readonly x: number; readonly y: number };
}

/** Places of the dots within, in their order, at most so many. */
export function within(positions: Float32Array, { x1, y1, x2, y2 }: Extent, most: number): readonly number[] {
  const found: number[] = [];
  for (let dot = 0; dot * 2 < positions.length && found.length < most; dot++) {
    const [x = NaN, y = NaN] = [positions[dot * 2], positions[dot * 2 + 1]];
    if (x >= x1 && x <= x2 && y >= y1 && y <= y2) found.push(dot);
  }
  return found;
}

/** The dot nearest to a point, or null where none is so near. */
export function nearest(positions: Float32Array, at: { readonly x: number; readonly y: number }, reach: number) {
  let [best, least]: [number | null, number] = [null, reach * reach];
  for (let dot = 0; dot * 2 < positions.length; dot++) {
    const [dx, dy] = [(positions[dot * 2] ?? NaN) - at.x, (positions[dot * 2 + 1] ?? NaN) - at.y];
    const distance = dx * dx + dy * dy;
    if (distance <= least) [best, least] = [dot, distance];
  }
  return best;
}

const MARGIN = 30;
const CLOSEST = 1.6;

/** How to look at all of it in a window of this size. */
export function whole(positions: Float32Array, width: number, height: number): Sight {
  let { x1, y1, x2, y2 } = { x1: Infinity, y1: Infinity, x2: -Infinity, y2: -Infinity };
  for (let at = 0; at < positions.length; at += 2) {
    const [x = 0, y = 0] = [positions[at], positions[at + 1]];
    [x1, x2, y1, y2] = [Math.min(x1, x), Math.max(x2, x), Math.min(y1, y), Math.max(y2, y)];
  }
  if (x1 > x2) return { zoom: 1, pan: { x: width / 2, y: height / 2 } };
  const room = (size: number): number => Math.max(size - 2 * MARGIN, 10);
  const zoom = Math.min(room(width) / Math.max(x2 - x1, 1), room(height) / Math.max(y2 - y1, 1), CLOSEST);
  return { zoom, pan: { x: width / 2 - (zoom * (x1 + x2)) / 2, y: height / 2 - (zoom * (y1 + y2)) / 2 } };
}

/** So few that all of them can be in sight at once, with their names. */
export const areFew = (count: number): boolean => count <= 60;
