import type { Entry } from "../../domain/entry";
import { hashOf } from "../../domain/hash";
import type { Row } from "../../domain/row";
import { grown } from "./grown";
import { createIdTable, type IdTable } from "./id-table";
import type { CheckedImage } from "./index-image";
import type { KindCodes } from "./kind-codes";
import { checkOf, FACT_WORDS, FLAGS, packFacts, rowCheck, unpackFacts, WORD } from "./packed-facts";
import { idWords, packedId } from "./packed-id";
import { createRowChains, type RowChains } from "./row-chains";
import type { Catalog, IsWanted } from "./tables";

/** The catalog as the index itself uses it. */
export interface PackedCatalog extends Catalog {
  /** `FLAGS` of a row; 0 for an empty one. */
  flags(row: Row): number;
  /** When it was said, in minutes since the epoch. */
  saidMinute(row: Row): number;
  /** Words in its text, 65,535 at most. */
  words(row: Row): number;
  /** Sixteen bits of the hash of its text. */
  textHash(row: Row): number;
  /** The first column of the file: a copy of a row's words. */
  factBytes(row: Row): Uint8Array;
  /** Takes over the rows of a file into an empty catalog; gives those whose id stands there already, which are empty now. */
  load(image: Omit<CheckedImage, "wrong">): readonly Row[];
  /** Makes room ahead, so that no memory that is added waits for it. */
  reserve(): void;
  /** How much it holds, in bytes. */
  readonly bytes: number;
}

export function createCatalog(kinds: KindCodes): PackedCatalog {
  const held = heldRows(kinds);
  const { ids, chats, turns } = held;
  return {
    flags: (row) => flagsOf(held, row),
    rowOf: (id) => ids.rowOf(id),
    idOf: (row) => ids.idOf(row),
    get size() {
      return held.size;
    },
    get count() {
      return held.count;
    },
    get bytes() {
      return held.words.byteLength + ids.bytes + chats.bytes + turns.bytes;
    },
    saidMinute: (row) => wordOf(held, row, WORD.saidAt) | 0,
    words: (row) => wordOf(held, row, WORD.words) & 0xffff,
    textHash: (row) => wordOf(held, row, WORD.words) >>> 16,
    facts: (row) => (row < held.size ? unpackFacts(held.words, row, held.kindOf) : null),
    isSearched: (row) => (flagsOf(held, row) & FLAGS.searched) !== 0,
    within: (space) => within(held, space),
    before: (row) => (isWhole(held, row) ? chats.before(row) : null),
    after: (row) => (isWhole(held, row) ? chats.after(row) : null),
    fromTurn: (turn) => fromTurn(held, turn),
    turnOf: (row) => turnOf(held, row),
    put: (entry) => put(held, entry, kinds.codeOf(entry.facts.kind)),
    remove: (id) => remove(held, id),
    factBytes: (row) => new Uint8Array(held.words.slice(row * FACT_WORDS, (row + 1) * FACT_WORDS).buffer),
    load: (image) => load(held, image),
    reserve() {
      const rows = held.size + AHEAD;
      held.words = grown(held.words, rows * FACT_WORDS, Uint32Array);
      for (const table of [ids, chats, turns]) table.reserve(rows);
    },
  };
}

interface HeldRows {
  /** Each row's facts, as they stand in the file too. */
  words: Uint32Array<ArrayBuffer>;
  size: number;
  count: number;
  /** Rows of a space of their own. */
  spaced: number;
  readonly ids: IdTable;
  /** Whole turns by their chats, and all that was drawn from a turn. */
  readonly chats: RowChains;
  readonly turns: RowChains;
  readonly kindOf: (code: number) => string;
}

function heldRows(kinds: KindCodes): HeldRows {
  const held: HeldRows = {
    words: new Uint32Array(0),
    size: 0,
    count: 0,
    spaced: 0,
    ids: createIdTable(),
    chats: createRowChains(
      (row) => (isWhole(held, row) ? wordOf(held, row, WORD.chat) : 0),
      (row) => wordOf(held, row, WORD.saidAt) | 0,
    ),
    turns: createRowChains((row) => wordOf(held, row, WORD.turn)),
    kindOf: (code) => kinds.kindOf(code),
  };
  return held;
}

const wordOf = ({ words }: HeldRows, row: Row, word: number): number => words[row * FACT_WORDS + word] ?? 0;
const flagsOf = (held: HeldRows, row: Row): number => (row < held.size ? wordOf(held, row, WORD.flags) & 0xff : 0);
const isWhole = (held: HeldRows, row: Row): boolean => (flagsOf(held, row) & FLAGS.whole) !== 0;

const isSpaced = (held: HeldRows, row: Row): boolean => wordOf(held, row, WORD.space) !== 0;

function within(held: HeldRows, space: string | null): IsWanted | null {
  if (held.spaced === 0) return null;
  const own = space === null ? 0 : hashOf(space);
  return (row) => {
    const word = wordOf(held, row, WORD.space);
    return word === 0 || word === own;
  };
}

function fromTurn({ turns }: HeldRows, turn: number): readonly Row[] {
  const rows: Row[] = [];
  for (let row = turn === 0 ? null : turns.last(turn); row !== null; row = turns.before(row)) rows.push(row);
  return rows.reverse();
}

function turnOf(held: HeldRows, row: Row): Row | null {
  if (isWhole(held, row)) return row;
  const turn = flagsOf(held, row) === 0 ? 0 : wordOf(held, row, WORD.turn);
  let other = turn === 0 ? null : held.turns.last(turn);
  while (other !== null && !isWhole(held, other)) other = held.turns.before(other);
  return other;
}

function put(held: HeldRows, { id, facts, text, terms }: Entry, kind: number): Row {
  const { ids, chats, turns } = held;
  const name = packedId(id);
  const known = ids.rowOf(id);
  const row = known ?? held.size;
  const packed = packFacts(facts, { kind, text: text >>> 16 });
  packed[WORD.check] = rowCheck(packed, 0, restCheck(name, facts.searched ? terms : NO_TERMS));
  if (known !== null) for (const chain of [chats, turns]) chain.remove(row);
  held.words = grown(held.words, (row + 1) * FACT_WORDS, Uint32Array);
  const had = known !== null && isSpaced(held, row);
  held.words.set(packed, row * FACT_WORDS);
  held.spaced += Number(isSpaced(held, row)) - Number(had);
  held.size = Math.max(held.size, row + 1);
  for (const chain of [chats, turns]) chain.add(row);
  if (known !== null) return row;
  ids.add(row, name, 0);
  held.count++;
  return row;
}

function remove(held: HeldRows, id: string): Row | null {
  const row = held.ids.rowOf(id);
  if (row === null) return null;
  for (const chain of [held.chats, held.turns]) chain.remove(row);
  held.spaced -= Number(isSpaced(held, row));
  held.words.fill(0, row * FACT_WORDS, (row + 1) * FACT_WORDS);
  held.ids.remove(row);
  held.count--;
  return row;
}

function load(held: HeldRows, { facts, rest, ends }: Omit<CheckedImage, "wrong">): readonly Row[] {
  held.words = facts;
  held.size = ends.length;
  held.count = 0;
  held.ids.reset(held.size, idWordsOf(rest, ends));
  const twice: Row[] = [];
  for (let row = 0; row < held.size; row++) {
    if (flagsOf(held, row) === 0) continue;
    if (held.ids.add(row, rest, beginOf(ends, row))) held.count++;
    else twice.push(row);
  }
  for (const row of twice) facts.fill(0, row * FACT_WORDS, (row + 1) * FACT_WORDS);
  held.spaced = 0;
  for (let row = 0; row < held.size; row++) held.spaced += Number(isSpaced(held, row));
  for (const chain of [held.chats, held.turns]) chain.load(held.size);
  return twice;
}

const beginOf = (ends: Uint32Array, row: Row): number => (row === 0 ? 0 : (ends[row - 1] ?? 0) >>> 2);

function idWordsOf(rest: Uint32Array, ends: Uint32Array): number {
  let sum = 0;
  for (let row = 0; row < ends.length; row++) sum += idWords(rest[beginOf(ends, row)] ?? 0);
  return sum;
}

const NO_TERMS = new Uint32Array(0);
/** Rows for which room is made while there is time. */
const AHEAD = 1_000;

const restCheck = (name: Uint32Array, terms: Uint32Array): number =>
  checkOf(terms, [0, terms.length], checkOf(name, [0, name.length]));
