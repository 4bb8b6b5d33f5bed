import { ME } from "../../domain/relation";
import type { Hit } from "../../domain/signal";
import type { EntityLinks } from "./entity-links";
import type { EntityTable } from "./entity-table";
import type { Question } from "./question";

/** Who stands in more memories brings only what is asked for. */
const HUB = 200;
/** Each step says half as much, and so does what was not asked for. */
const FADING = 0.5;

interface Row {
  readonly id: string;
  readonly score: number;
  /** Whom the memory ties to those from whom it was reached. */
  readonly ties: readonly string[];
}

/** What tells of one of these names. */
function rowsOf(names: ReadonlySet<string>, wanted: ReadonlySet<string>, links: EntityLinks): readonly Row[] {
  const rows = links.telling(names).map(({ id, triples }) => {
    const tied = triples.filter(({ subject, object }) => names.has(subject) || names.has(object));
    const isWanted = tied.some(({ relation }) => wanted.has(relation));
    return { id, score: isWanted ? 1 : FADING, ties: tied.flatMap(({ subject, object }) => [subject, object]) };
  });
  return rows.length > HUB ? rows.filter(({ score }) => score === 1) : rows;
}

/**
 * The memories that lead from the people and things of a question to others, so many steps far, best first. Those by which "my
 * sister's husband" was understood score 1, as does what tells of a relation that is asked for; the rest, and each step on, half as much.
 */
export function walk({ asked, relations }: Question, steps: number, { table, links }: Ground): readonly Hit[] {
  const scores = new Map(asked.flatMap(({ by }) => by.map((id) => [id, 1])));
  const seen = new Set<string>([ME]);
  let here = asked.map(({ name }) => name);
  for (let near = 1, step = 1; step <= steps; step++, near *= FADING) {
    const next: string[] = [];
    for (const names of here.map(links.same)) {
      if ([...names].some((name) => seen.has(name))) continue;
      for (const name of names) seen.add(name);
      for (const { id, score, ties } of rowsOf(names, relations, links)) {
        scores.set(id, Math.max(near * score, scores.get(id) ?? 0));
        next.push(...ties.filter(table.names.has));
      }
    }
    here = next;
  }
  return Array.from(scores, ([id, score]) => ({ id, score })).toSorted((a, b) => b.score - a.score);
}

/** Where the names lie. */
interface Ground {
  readonly table: EntityTable;
  readonly links: EntityLinks;
}
