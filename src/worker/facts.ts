import type { Facts } from "../domain/entry";
import type { MemoryIndex } from "../engine/recall/memory-index";
import { hashOf } from "../domain/hash";

type Looked = Pick<MemoryIndex, "tables">;

/** A memory with what the index knows of it. */
interface Indexed {
  /** `Memory.id`. */
  readonly id: string;
  readonly facts: Facts;
}

/** Null where the memory is not there. */
export function factsOf({ tables: { catalog } }: Looked, id: string): Facts | null {
  const row = catalog.rowOf(id);
  return row === null ? null : catalog.facts(row);
}

/** All that is remembered, in no order, without reading it. */
export function* allFacts({ tables: { catalog } }: Looked): Generator<Indexed> {
  for (let row = 0; row < catalog.size; row++) {
    const id = catalog.idOf(row);
    const facts = catalog.facts(row);
    if (id !== null && facts !== null) yield { id, facts };
  }
}

/** `Memory.id`s of the turns that are kept whole, of these turns by `turnKey`. */
export const wholeTurnsAt = ({ tables: { catalog } }: Looked, turns: Iterable<string>): readonly string[] =>
  [...new Set(turns)]
    .flatMap((turn) => catalog.fromTurn(hashOf(turn)))
    .flatMap((row) => (catalog.facts(row)?.whole === true ? (catalog.idOf(row) ?? []) : []));
