import type { Facts } from "../../domain/entry";
import type { Row } from "../../domain/row";
import { grown } from "./grown";
import { createIdTable } from "./id-table";
import type { CheckedImage } from "./index-image";
import type { KindCodes } from "./kind-codes";
import { checkOf, FACT_WORDS, FLAGS, packFacts, rowCheck, unpackFacts, WORD } from "./packed-facts";
import { idWords, packedId } from "./packed-id";
import { createRowChains, type RowChains } from "./row-chains";
import type { Catalog } from "./tables";

/** The catalog as the index itself uses it. */
export interface PackedCatalog extends Catalog {
  /** `FLAGS` of a row; 0 for an empty one. */
  flags(row: Row): number;
  /** When it was said, in minutes since the epoch. */
  saidMinute(row: Row): number;
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

/** Each row's facts in words of 32 bits, as they stand in the file too. */
export function createCatalog(kinds: KindCodes): PackedCatalog {
  let words = new Uint32Array(0);
  let size = 0;
  let count = 0;
  const ids = createIdTable();
  const chatOf = (row: Row): number => words[row * FACT_WORDS + WORD.chat] ?? 0;
  const turnHash = (row: Row): number => words[row * FACT_WORDS + WORD.turn] ?? 0;
  const chats = createRowChains(chatOf);
  const turns = createRowChains(turnHash);

  const flags = (row: Row): number => (row < size ? (words[row * FACT_WORDS + WORD.flags] ?? 0) & 0xff : 0);
  const isWhole = (row: Row): boolean => (flags(row) & FLAGS.whole) !== 0;

  /** The chains that a row stands in: by its turn, and a whole turn by its chat. */
  function chainsOf(row: Row): readonly RowChains[] {
    const byTurn = turnHash(row) === 0 ? [] : [turns];
    return isWhole(row) && chatOf(row) !== 0 ? [...byTurn, chats] : byTurn;
  }

  function write(row: Row, packed: Uint32Array): void {
    for (const chain of flags(row) === 0 ? [] : chainsOf(row)) chain.remove(row);
    words = grown(words, (row + 1) * FACT_WORDS, Uint32Array);
    words.set(packed, row * FACT_WORDS);
    size = Math.max(size, row + 1);
    for (const chain of chainsOf(row)) chain.add(row);
  }

  return {
    flags,
    rowOf: ids.rowOf,
    idOf: ids.idOf,
    get size() {
      return size;
    },
    get count() {
      return count;
    },
    get bytes() {
      return words.byteLength + ids.bytes + chats.bytes + turns.bytes;
    },
    saidMinute: (row) => (words[row * FACT_WORDS + WORD.saidAt] ?? 0) | 0,
    textHash: (row) => (words[row * FACT_WORDS + WORD.words] ?? 0) >>> 16,
    facts: (row): Facts | null => (row < size ? unpackFacts(words, row, kinds.kindOf) : null),
    before: (row) => (isWhole(row) ? chats.before(row) : null),
    after: (row) => (isWhole(row) ? chats.after(row) : null),
    fromTurn(turn) {
      const rows: Row[] = [];
      for (let row = turn === 0 ? null : turns.last(turn); row !== null; row = turns.before(row)) rows.push(row);
      return rows.reverse();
    },
    turnOf(row) {
      if (flags(row) === 0 || isWhole(row)) return flags(row) === 0 ? null : row;
      let other = turnHash(row) === 0 ? null : turns.last(turnHash(row));
      while (other !== null && !isWhole(other)) other = turns.before(other);
      return other;
    },
    put({ id, facts, text, terms }) {
      const name = packedId(id);
      const known = ids.rowOf(id);
      const row = known ?? size;
      const packed = packFacts(facts, { kind: kinds.codeOf(facts.kind), text: text >>> 16 });
      packed[WORD.check] = rowCheck(packed, 0, restCheck(name, facts.searched ? terms : NO_TERMS));
      write(row, packed);
      if (known === null) {
        ids.add(row, name, 0);
        count++;
      }
      return row;
    },
    remove(id) {
      const row = ids.rowOf(id);
      if (row === null) return null;
      for (const chain of chainsOf(row)) chain.remove(row);
      words.fill(0, row * FACT_WORDS, (row + 1) * FACT_WORDS);
      ids.remove(row);
      count--;
      return row;
    },
    factBytes: (row) => new Uint8Array(words.slice(row * FACT_WORDS, (row + 1) * FACT_WORDS).buffer),
    load({ facts, rest, ends }) {
      words = facts;
      size = ends.length;
      count = 0;
      ids.reset(size, idWordsOf(rest, ends));
      for (const chain of [chats, turns]) chain.reset(size);
      const twice: Row[] = [];
      for (let row = 0; row < size; row++) {
        if (flags(row) === 0) continue;
        if (ids.add(row, rest, beginOf(ends, row))) count++;
        else twice.push(row);
      }
      for (const row of twice) words.fill(0, row * FACT_WORDS, (row + 1) * FACT_WORDS);
      for (let row = 0; row < size; row++) {
        if (turnHash(row) !== 0) turns.add(row);
        if (isWhole(row) && chatOf(row) !== 0) chats.add(row);
      }
      return twice;
    },
    reserve() {
      words = grown(words, (size + AHEAD) * FACT_WORDS, Uint32Array);
    },
  };
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
