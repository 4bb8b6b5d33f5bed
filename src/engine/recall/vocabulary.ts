import { MOST_FULL, grown, slotsFor } from "./grown";
import { mixed } from "../../domain/hash";

/** Terms, numbered densely from 0 in the order in which they came. */
export interface Vocabulary {
  readonly size: number;
  /** -1 for a term that is not there. */
  numberOf(term: number): number;
  /** A new term gets the next number. */
  add(term: number): number;
  /** The numbers of the terms from one place of `packed` to another (`Entry.terms`), into the same places of `into`; new ones are added. */
  addAll(packed: Uint32Array, into: Uint32Array, [from, to]: readonly [number, number]): void;
  /** The term of a number. */
  term(number: number): number;
  readonly bytes: number;
}

export function createVocabulary(): Vocabulary {
  const held: Numbered = { slots: new Uint32Array(2 * slotsFor(0)), terms: new Uint32Array(0), size: 0 };
  return {
    get size() {
      return held.size;
    },
    get bytes() {
      return held.slots.byteLength + held.terms.byteLength;
    },
    term: (number) => held.terms[number] ?? 0,
    numberOf(term) {
      const place = placeOf(held.slots, term);
      return held.slots[place] === 0 ? -1 : (held.slots[place + 1] ?? 0);
    },
    add(term) {
      makeRoom(held, 1);
      return numberAt(held, placeOf(held.slots, term), term);
    },
    addAll(packed, into, [from, to]) {
      makeRoom(held, to - from);
      for (let index = from; index < to; index++) {
        const term = (packed[index] ?? 0) >>> 4;
        into[index] = numberAt(held, placeOf(held.slots, term), term);
      }
    },
  };
}

interface Numbered {
  /** A term and one, and its number, side by side; 0 for a free place. */
  slots: Uint32Array<ArrayBuffer>;
  /** By number. */
  terms: Uint32Array<ArrayBuffer>;
  size: number;
}

function placeOf(slots: Uint32Array, term: number): number {
  const last = slots.length / 2 - 1;
  let at = mixed(term) & last;
  while (slots[2 * at] !== 0 && slots[2 * at] !== term + 1) at = (at + 1) & last;
  return 2 * at;
}

/** The number that stands at a place, or a new one. */
function numberAt(held: Numbered, place: number, term: number): number {
  const { slots } = held;
  if (slots[place] !== 0) return slots[place + 1] ?? 0;
  slots[place] = term + 1;
  slots[place + 1] = held.size;
  held.terms[held.size] = term;
  return held.size++;
}

function makeRoom(held: Numbered, more: number): void {
  const { size } = held;
  held.terms = grown(held.terms, size + more, Uint32Array);
  if ((size + more) * 2 <= held.slots.length * MOST_FULL) return;
  const slots = new Uint32Array(2 * slotsFor((size + more) * 1.25));
  for (let number = 0; number < size; number++) {
    const term = held.terms[number] ?? 0;
    const place = placeOf(slots, term);
    slots[place] = term + 1;
    slots[place + 1] = number;
  }
  held.slots = slots;
}
