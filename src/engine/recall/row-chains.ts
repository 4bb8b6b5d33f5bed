import type { Row } from "../../domain/row";
import { grown } from "./grown";
import { createRowTable, type RowTable } from "./row-table";
import { mixed } from "../../domain/hash";

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
  /** Makes room for so many rows. */
  reserve(rows: number): void;
  readonly bytes: number;
}

/** `placeOf` tells which comes first of those of a name; of two in one place, and where it is not given, the lower row does. */
export function createRowChains(nameOf: (row: Row) => number, placeOf: (row: Row) => number = () => 0): RowChains {
  const lasts = createRowTable((row) => mixed(nameOf(row)));
  let links: Links = { befores: new Uint32Array(0), afters: new Uint32Array(0) };

  const last = (name: number): Row | null => lasts.find(mixed(name), (row) => nameOf(row) === name);
  const close = (run: Run): void => setLast(lasts, run);
  const comesFirst = (one: Row, other: Row): boolean => (placeOf(one) - placeOf(other) || one - other) < 0;

  return {
    last,
    before: (row) => orNull(links.befores[row]),
    after: (row) => orNull(links.afters[row]),
    reserve(rows) {
      links = withRoom(links, rows);
    },
    add(row) {
      links = withRoom(links, row + 1);
      const name = nameOf(row);
      const end = name === 0 ? null : last(name);
      if (name !== 0 && insert(links, { row, end, comesFirst })) close({ name, known: end, end: row });
    },
    remove(row) {
      const name = nameOf(row);
      if (name === 0) return;
      const [before, after] = takeOut(links, row);
      if (after === 0 && before > 0) close({ name, known: row, end: before - 1 });
      else if (after === 0) lasts.remove(mixed(name), row);
    },
    load(rows) {
      lasts.reset(runsIn(rows, nameOf));
      links = { befores: new Uint32Array(rows), afters: new Uint32Array(rows) };
      let run: Run = { name: 0, end: null, known: null };
      for (let row = 0; row < rows; row++) {
        const name = nameOf(row);
        if (name === 0) continue;
        if (name !== run.name) {
          close(run);
          const known = last(name);
          run = { name, end: known, known };
        }
        if (insert(links, { row, end: run.end, comesFirst })) run.end = row;
      }
      close(run);
    },
    get bytes() {
      return links.befores.byteLength + links.afters.byteLength + lasts.bytes;
    },
  };
}

/** The row and one that stands before and after each; 0 for none. */
interface Links {
  readonly befores: Uint32Array<ArrayBuffer>;
  readonly afters: Uint32Array<ArrayBuffer>;
}

function setLast(lasts: RowTable, { name, known, end }: Run): void {
  if (end === null || known === end) return;
  if (known === null) lasts.add(mixed(name), end);
  else lasts.replace(mixed(name), known, end);
}

/** The name whose rows are read, its last row so far, and the one that is known as such. */
interface Run {
  readonly name: number;
  end: Row | null;
  readonly known: Row | null;
}

/** How often another name begins: at most so many last rows there are, and where a name's rows stand together no fewer. */
function runsIn(rows: number, nameOf: (row: Row) => number): number {
  let runs = 0;
  let last = 0;
  for (let row = 0; row < rows; row++) {
    const name = nameOf(row);
    if (name === 0 || name === last) continue;
    last = name;
    runs++;
  }
  return runs;
}

const withRoom = ({ befores, afters }: Links, rows: number): Links => ({
  befores: grown(befores, rows, Uint32Array),
  afters: grown(afters, rows, Uint32Array),
});

function join({ befores, afters }: Links, before: number, after: number): void {
  if (before > 0) afters[before - 1] = after;
  if (after > 0) befores[after - 1] = before;
}

/** A row that finds its place in a chain, seen from the chain's end. */
interface Newcomer {
  readonly row: Row;
  readonly end: Row | null;
  readonly comesFirst: (one: Row, other: Row) => boolean;
}

/** Whether it is the last now. */
function insert(links: Links, { row, end, comesFirst }: Newcomer): boolean {
  const { befores, afters } = links;
  let before = end === null ? 0 : end + 1;
  let after = 0;
  // A row that is put again, or that comes by another way than it was said, may belong further ahead.
  while (before > 0 && comesFirst(row, before - 1)) {
    after = before;
    before = befores[before - 1] ?? 0;
  }
  befores[row] = 0;
  afters[row] = 0;
  join(links, before, row + 1);
  join(links, row + 1, after);
  return after === 0;
}

/** What stood before and after it. */
function takeOut(links: Links, row: Row): readonly [number, number] {
  const [before, after] = [links.befores[row] ?? 0, links.afters[row] ?? 0];
  join(links, before, after);
  links.befores[row] = 0;
  links.afters[row] = 0;
  return [before, after];
}

const orNull = (link: number | undefined): Row | null => (link === undefined || link === 0 ? null : link - 1);
