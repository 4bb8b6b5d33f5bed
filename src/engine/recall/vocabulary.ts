import { MOST_FULL, grown, slotsFor } from "./grown";
import { mixed } from "./term-hash";

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

export function createVocabulary(expected = 0): Vocabulary {
  /** A term and one, and its number, side by side; 0 for a free place. */
  let slots = new Uint32Array(2 * slotsFor(expected));
  let terms = new Uint32Array(expected);
  let size = 0;

  function placeOf(term: number): number {
    const last = slots.length / 2 - 1;
    let at = mixed(term) & last;
    for (;;) {
      const held = slots[2 * at] ?? 0;
      if (held === 0 || held === term + 1) return 2 * at;
      at = (at + 1) & last;
    }
  }

  function set(term: number, number: number): void {
    const place = placeOf(term);
    slots[place] = term + 1;
    slots[place + 1] = number;
  }

  function makeRoom(more: number): void {
    terms = grown(terms, size + more, Uint32Array);
    if ((size + more) * 2 <= slots.length * MOST_FULL) return;
    slots = new Uint32Array(2 * slotsFor((size + more) * 1.25));
    for (let number = 0; number < size; number++) set(terms[number] ?? 0, number);
  }

  function addAt(place: number, term: number): number {
    slots[place] = term + 1;
    slots[place + 1] = size;
    terms[size] = term;
    return size++;
  }

  return {
    get size() {
      return size;
    },
    get bytes() {
      return slots.byteLength + terms.byteLength;
    },
    term: (number) => terms[number] ?? 0,
    numberOf(term) {
      const place = placeOf(term);
      return slots[place] === 0 ? -1 : (slots[place + 1] ?? 0);
    },
    add(term) {
      makeRoom(1);
      const place = placeOf(term);
      return slots[place] === 0 ? addAt(place, term) : (slots[place + 1] ?? 0);
    },
    addAll(packed, into, [from, to]) {
      makeRoom(to - from);
      const held = slots;
      const last = held.length / 2 - 1;
      for (let index = from; index < to; index++) {
        const term = (packed[index] ?? 0) >>> 4;
        let at = mixed(term) & last;
        while (held[2 * at] !== 0 && held[2 * at] !== term + 1) at = (at + 1) & last;
        into[index] = held[2 * at] === 0 ? addAt(2 * at, term) : (held[2 * at + 1] ?? 0);
      }
    },
  };
}
