import type { Candidate } from "../domain/candidate";
import type { Row } from "../domain/row";
import { gistOf } from "../engine/recall/gist";
import type { MemoryFilter } from "../messaging/doors/memories-door";
import type { Corpus } from "./corpus";
import type { Engine } from "./engine";
import { type Sieve, sieveOf } from "./listing-filter";
import { candidates } from "./recalling";

/** Candidates that are read to find those that pass. */
const MOST_READ = 500;
/** Where no more than these can pass, all of them are looked at: what is nearest to the words may be among the others. */
const FEW = 2_000;

interface Searched {
  readonly text: string;
  readonly limit: number;
  readonly filter?: MemoryFilter | undefined;
}

/** By the same signals as recall, best first; without a filter everything that the user was not to be asked about first. */
export async function search(
  { opened, embedding, now }: Pick<Engine, "opened" | "embedding" | "now">,
  { text: asked, limit, filter }: Searched,
): Promise<readonly Candidate[]> {
  const text = gistOf(asked);
  const [corpus, vector] = await Promise.all([opened, embedding.prompt(text)]);
  const prompt = { text, vector, now: now() };
  const { model } = embedding;
  if (filter === undefined)
    return candidates(corpus, prompt, { model, limit, isWanted: ({ unreviewed }) => !unreviewed });
  const sieve = await sieveOf(corpus, filter, prompt.now);
  const found = await candidates(corpus, prompt, {
    model,
    limit: Math.max(limit, MOST_READ),
    isWanted: (facts) => sieve.byFacts(facts) !== false,
    also: few(corpus, sieve),
  });
  return found.filter(({ memory }) => sieve.passes(memory)).slice(0, limit);
}

/** All rows that can pass, where they are few. */
function few({ index }: Corpus, { among, byFacts }: Sieve): readonly Row[] {
  const { catalog } = index.tables;
  if (among !== null) return among.length > FEW ? [] : among.flatMap((id) => catalog.rowOf(id) ?? []);
  const rows: Row[] = [];
  for (let row = 0; row < catalog.size && rows.length <= FEW; row++) {
    const facts = catalog.facts(row);
    if (facts !== null && byFacts(facts) !== false) rows.push(row);
  }
  return rows.length > FEW ? [] : rows;
}
