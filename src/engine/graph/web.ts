import type { Relation } from "../../domain/relation";
import type { Entity, Tie } from "./entity-graph";
import type { EntityTable } from "./entity-table";
import type { Told } from "./told";

/** How one stands to another, read from the first. */
interface WebTie extends Tie {
  /** `Entity.name` of whose tie it is; `name` is to whom. */
  readonly from: string;
}

/** Those spoken of most, and the ties between them. */
export interface Web {
  readonly entities: readonly Entity[];
  /** Each once, by the memory that came first. */
  readonly ties: readonly WebTie[];
  /** How many entities there are beyond these too. */
  readonly total: number;
}

/** The ties that hold between entities; `nameOf` gives the name of the entity that a folded name stands for, where it is one of them. */
export function tiesBetween(
  nameOf: (name: string) => string | undefined,
  relations: readonly Relation[],
  { telling }: Pick<EntityTable, "telling">,
): readonly WebTie[] {
  const ties = new Map<string, WebTie>();
  for (const { id, label } of relations) {
    for (const row of telling(id)) {
      for (const [from, name] of endsIn(row, id, nameOf)) {
        const key = JSON.stringify([from, label, name]);
        if (!ties.has(key)) ties.set(key, { from, label, name, memory: row.id });
      }
    }
  }
  return [...ties.values()];
}

/** Who stands so to whom, as far as one memory tells and it still holds. */
function* endsIn(
  { triples, isPast }: Told,
  relation: string,
  nameOf: (name: string) => string | undefined,
): Generator<readonly [string, string]> {
  for (const triple of triples) {
    if (triple.relation !== relation || (triple.ended ?? isPast)) continue;
    const [from, to] = [nameOf(triple.subject), nameOf(triple.object)];
    if (from !== undefined && to !== undefined && from !== to) yield [from, to];
  }
}
