import { ME, type Relation } from "../../domain/relation";
import type { Entity, Tie } from "./entity";
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

interface Spoken {
  /** All names of each, those spoken of most first. */
  readonly spoken: readonly ReadonlySet<string>[];
  readonly entityOf: (names: ReadonlySet<string>) => Entity;
  readonly me: () => Entity;
}

interface TiesFrom {
  readonly relations: readonly Relation[];
  readonly table: Pick<EntityTable, "telling">;
}

/** So many of those who are spoken of, the user before them, and the ties that hold between them. */
export function webOf({ spoken, entityOf, me }: Spoken, limit: number, from: TiesFrom): Web {
  if (spoken.length === 0) return { entities: [], ties: [], total: 0 };
  const shown = spoken.slice(0, limit - 1).map((names) => ({ names, entity: entityOf(names) }));
  const nameOf = new Map(shown.flatMap(({ names, entity }) => [...names].map((name) => [name, entity.name])));
  nameOf.set(ME, ME);
  const ties = tiesBetween(nameOf, from);
  return { entities: [me(), ...shown.map(({ entity }) => entity)], ties, total: spoken.length + 1 };
}

/** `nameOf` has the name of the entity that a folded name stands for. */
function tiesBetween(nameOf: ReadonlyMap<string, string>, { relations, table }: TiesFrom): readonly WebTie[] {
  const ties = new Map<string, WebTie>();
  for (const { id, label } of relations) {
    for (const row of table.telling(id)) {
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
  nameOf: ReadonlyMap<string, string>,
): Generator<readonly [string, string]> {
  for (const triple of triples) {
    if (triple.relation !== relation || (triple.ended ?? isPast)) continue;
    const [from, to] = [nameOf.get(triple.subject), nameOf.get(triple.object)];
    if (from !== undefined && to !== undefined && from !== to) yield [from, to];
  }
}
