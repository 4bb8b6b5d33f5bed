import type { Row } from "../../domain/row";
import { grown } from "./grown";
import { createRowTable } from "./row-table";
import { mixed } from "./term-hash";

/** Rows that belong together by a name of 32 bits, in order; a row of name 0 stands in none. */
export interface RowChains {
  /** The last row of a name. */
  last(name: number): Row | null;
  before(row: Row): Row | null;
  after(row: Row): Row | null;
  add(row: Row): void;
  /** While `nameOf` still gives its name. */
  remove(row: Row): void;
  /** So many rows anew, in their order: quick where those of a name stand together. */
  load(rows: number): void;
  readonly bytes: number;
}

export function createRowChains(nameOf: (row: Row) => number): RowChains {
  const lasts = createRowTable((row) => mixed(nameOf(row)));
  /** The row and one that stands before and after; 0 for none. */
  let befores = new Uint32Array(0);
  let afters = new Uint32Array(0);

  const last = (name: number): Row | null => lasts.find(mixed(name), (row) => nameOf(row) === name);
  const link = (before: number, after: number): void => {
    if (before > 0) afters[before - 1] = after;
    if (after > 0) befores[after - 1] = before;
  };

  return {
    last,
    before: (row) => orNull(befores[row]),
    after: (row) => orNull(afters[row]),
    add(row) {
      befores = grown(befores, row + 1, Uint32Array);
      afters = grown(afters, row + 1, Uint32Array);
      const hash = mixed(nameOf(row));
      const end = last(nameOf(row));
      let before = end === null ? 0 : end + 1;
      // A row that is put again may belong further ahead.
      while (before > row + 1) before = befores[before - 1] ?? 0;
      const after = before === 0 ? firstFrom(end) : (afters[before - 1] ?? 0);
      link(before, row + 1);
      link(row + 1, after);
      if (before === 0) befores[row] = 0;
      if (after > 0) return;
      afters[row] = 0;
      if (end === null) lasts.add(hash, row);
      else lasts.replace(hash, end, row);
    },
    remove(row) {
      const hash = mixed(nameOf(row));
      const before = befores[row] ?? 0;
      const after = afters[row] ?? 0;
      link(before, after);
      befores[row] = 0;
      afters[row] = 0;
      if (after > 0) return;
      if (before > 0) lasts.replace(hash, row, before - 1);
      else lasts.remove(hash, row);
    },
    load(rows) {
      lasts.reset(0);
      befores = new Uint32Array(rows);
      afters = new Uint32Array(rows);
      let name = 0;
      /** The last row of the name so far, and the one that is known as such. */
      let [end, known]: (Row | null)[] = [null, null];
      for (let row = 0; row <= rows; row++) {
        const next = row === rows ? 0 : nameOf(row);
        if (row < rows && next === 0) continue;
        if (next !== name) {
          if (end !== null) setLast(name, known ?? null, end);
          known = row === rows ? null : last(next);
          end = known;
        }
        if (row < rows) link((end ?? -1) + 1, row + 1);
        end = row;
        name = next;
      }
    },
    get bytes() {
      return befores.byteLength + afters.byteLength + lasts.bytes;
    },
  };

  function firstFrom(end: Row | null): number {
    let first = end === null ? 0 : end + 1;
    while (first > 0 && (befores[first - 1] ?? 0) > 0) first = befores[first - 1] ?? 0;
    return first;
  }
}

const orNull = (link: number | undefined): Row | null => (link === undefined || link === 0 ? null : link - 1);
