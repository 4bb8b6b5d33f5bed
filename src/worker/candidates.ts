import type { Candidate } from "../domain/candidate";
import type { Prompt, SearchIndex } from "../domain/signal";
import type { MemoryIndex } from "../engine/recall/memory-index";
import { termHash } from "../engine/recall/term-hash";
import { terms } from "../engine/recall/terms";
import { signals } from "../signals";
import type { Corpus } from "./corpus";

/** Every memory that some signal would look at, best first. */
export async function candidates({ index, get }: Corpus, prompt: Prompt): Promise<readonly Candidate[]> {
  const active = signals.filter(({ weight }) => weight > 0);
  const prepared = active.map((signal) => ({ signal, answers: signal.prepare(prompt, searched(index)) }));
  const whole = active.reduce((sum, { weight }) => sum + weight, 0);
  const memories = await get([...new Set(prepared.flatMap(({ answers }) => answers.candidates))]);
  const found = memories.map((memory): Candidate => {
    const scores = prepared.map(({ signal, answers }) => ({ signal, score: answers.score(memory) }));
    const score = scores.reduce((sum, each) => sum + each.signal.weight * each.score, 0) / (whole || 1);
    const reasons = Object.fromEntries(scores.map((each) => [each.signal.label, each.score]));
    return { memory, score, signals: reasons };
  });
  return found.sort((one, other) => other.score - one.score);
}

const searched = (index: MemoryIndex): SearchIndex => ({
  nearest: (vector, limit) => index.nearest(vector, limit),
  matching: (text, limit) => index.matching(text, limit),
  related: (text, steps) => index.told.graph.related(text, steps),
  rarity: (word) => Math.max(0, ...terms(word).map((term) => index.tables.terms.rarity(termHash(term)))),
  kindOf: ({ kind }) => index.kind(kind),
});
