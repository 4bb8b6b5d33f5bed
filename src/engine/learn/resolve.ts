import type { Memory, Source } from "../../domain/memory";
import type { Relation } from "../../domain/relation";
import { resolveReversal } from "../../domain/statement";
import { sourceKey } from "../source";

/** More would tell nothing new. */
const MOST_SOURCES = 20;

/** What a new memory is held against the known ones with. */
export interface Resolving {
  readonly relations: readonly Relation[];
  /** The cosine of the new memory's vector and a known one's; null where one of them has none. */
  nearness(old: Memory): number | null;
  /** True for a known memory that the new one is drawn anew in place of: the same passage, read before by an instant extractor. */
  replaces(old: Memory): boolean;
}

/** What to write for a new memory beside what is known: nothing is said twice, and what it replaces ends. */
export function resolve(fresh: Memory, known: Iterable<Memory>, _rules: Resolving): readonly Memory[] {
  const replaced: Memory[] = [];
  for (const old of known) {
    if (old.kind !== fresh.kind || old.validTo !== null) continue;
    const verdict = resolveReversal(old, fresh);
    if (verdict === "keep") return saidAgain(old, fresh);
    if (verdict === "supersede") replaced.push({ ...old, validTo: fresh.validFrom });
  }
  const links = replaced.map(({ id }) => ({ type: "supersedes", memory: id }) as const);
  return [...replaced, { ...fresh, links: [...fresh.links, ...links] }];
}

/** The old memory with one more place where it stands, so that forgetting finds them all. */
function saidAgain(old: Memory, fresh: Memory): readonly Memory[] {
  const places = new Set(old.sources.map(place));
  const added = fresh.sources.filter((source) => !places.has(place(source)));
  if (added.length === 0) return [];
  const sources = [...old.sources, ...added].slice(-MOST_SOURCES);
  return [
    {
      ...old,
      sources,
      timesSaid: old.timesSaid + added.length,
      lastSaidAt: Math.max(old.lastSaidAt, fresh.lastSaidAt),
    },
  ];
}

const place = (source: Source): string => `${sourceKey(source)} ${source.start}`;
