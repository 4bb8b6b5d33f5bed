import type { Memory } from "../../domain/memory";
import { ME, type EntityType, type Relation, type Triple } from "../../domain/relation";
import { aliasesIn, fold, namesIn } from "./names";

/** What one memory tells of people and things. Names are folded; `ME` stands for the user. */
export interface Told {
  readonly id: string;
  /** It no longer holds. */
  readonly isPast: boolean;
  readonly triples: readonly Triple[];
  readonly aliases: readonly (readonly [string, string])[];
  /** What is certain to be a name, as it was written. */
  readonly written: ReadonlyMap<string, string>;
  /** What is a name only where it is known as one. */
  readonly perhaps: readonly string[];
}

/** The two ends of a triple but the user, and what they are. */
export function endsOf(
  { subject, object }: Triple,
  relation: Relation | undefined,
): readonly (readonly [string, EntityType])[] {
  const ends = [[subject, relation?.subject ?? "thing"] as const, [object, relation?.object ?? "thing"] as const];
  return ends.filter(([name]) => name !== ME && name !== "");
}

export function toldBy(memory: Memory, triples: readonly Triple[], relations: ReadonlyMap<string, Relation>): Told {
  const { id, text, validTo } = memory;
  const found = namesIn(text);
  const aliases = aliasesIn(text);
  const ends = triples.flatMap((triple) => endsOf(triple, relations.get(triple.relation)));
  const things = ends.filter(([, type]) => type !== "value").map(([name]) => name);
  const written = new Map([...things, ...found.sure, ...aliases.flat()].map((name) => [fold(name), name]));
  written.delete("");
  return {
    id,
    isPast: validTo !== null,
    triples: triples.map((triple) => ({ ...triple, subject: fold(triple.subject), object: fold(triple.object) })),
    aliases: aliases.map(([one, other]) => [fold(one), fold(other)]),
    written,
    perhaps: found.perhaps.map(fold).filter((name) => !written.has(name)),
  };
}
