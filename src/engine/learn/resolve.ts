import type { Kind } from "../../domain/kind";
import type { Memory, Source } from "../../domain/memory";
import { sourceKey } from "../source";

/** More would tell nothing new. */
const MOST_SOURCES = 20;

/** What to write for a new memory beside what is known of its kind: nothing is said twice, and what it replaces ends. */
export function resolve(fresh: Memory, kind: Kind, known: Iterable<Memory>): readonly Memory[] {
  const replaced: Memory[] = [];
  for (const old of known) {
    if (old.kind !== kind.id || old.validTo !== null) continue;
    const verdict = kind.resolve(old, fresh);
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
  return added.length === 0 ? [] : [{ ...old, sources: [...old.sources, ...added].slice(-MOST_SOURCES) }];
}

const place = (source: Source): string => `${sourceKey(source)} ${source.start}`;
