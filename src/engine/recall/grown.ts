type Column = Uint32Array<ArrayBuffer> | Uint16Array<ArrayBuffer>;

/** The same numbers with room for so many, and some more, so that adding one at a time stays cheap; itself where there is room. */
export function grown<A extends Column>(column: A, length: number, make: new (length: number) => A): A {
  if (length <= column.length) return column;
  const wider = new make(Math.max(64, length + (length >>> 3)));
  wider.set(column);
  return wider;
}

/** The power of two that leaves room in a table with so many in it. */
export function slotsFor(count: number): number {
  let slots = 64;
  while (slots * MOST_FULL < count) slots *= 2;
  return slots;
}

/** How full a table may be in which one looks for the next free place. */
export const MOST_FULL = 0.8;
