import { type HeadState, STATE_BYTES, stateBytes } from "./head";
import { PLACE_BYTES } from "./packed-rest";
import type { SummedFile } from "./synchronous-file";

/** The files of the rows, held open. */
export interface HeldRows {
  readonly head: SummedFile;
  /** One for each column, one for where the parts of any length stand, and one for those parts. */
  readonly parts: readonly SummedFile[];
  readonly columns: readonly SummedFile[];
  readonly places: SummedFile;
  readonly rest: SummedFile;
  /** Bytes of a row in each column. */
  readonly widths: readonly number[];
  state: HeadState;
}

export const noRows: HeadState = { turn: 0, count: 0, through: 0, restLength: 0, sums: [] };

export const fileNames = (widths: readonly number[]): readonly string[] => [
  "head",
  ...widths.map((_, column) => `column-${column}`),
  "places",
  "rest",
];

/** Null where these are not the files of `fileNames`. */
export function holdRows(files: readonly SummedFile[], widths: readonly number[]): HeldRows | null {
  const [head, ...parts] = files;
  const [places, rest] = parts.slice(widths.length);
  if (head === undefined || places === undefined || rest === undefined) return null;
  return { head, parts, columns: parts.slice(0, widths.length), places, rest, widths, state: noRows };
}

/** Bytes of a part that count. */
export function lengthOf({ widths }: HeldRows, part: number, { count, restLength }: HeadState): number {
  if (part > widths.length) return restLength;
  return count * (widths[part] ?? PLACE_BYTES);
}

/** Outlives this program: the system has it. */
export function writeHead(held: HeldRows, changed: Partial<HeadState> = {}): void {
  const turn = held.state.turn + 1;
  held.state = { ...held.state, ...changed, turn, sums: held.parts.map(({ sum }) => sum) };
  held.head.add(stateBytes(held.state), (turn % 2) * STATE_BYTES);
}

/** To the disk itself: the rows first, since the head vouches for them. */
export function settle(held: HeldRows, changed: Partial<HeadState> = {}): void {
  for (const part of held.parts) part.flush();
  writeHead(held, changed);
  held.head.flush();
}
