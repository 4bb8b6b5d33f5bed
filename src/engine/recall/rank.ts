import type { Candidate } from "../../domain/candidate";
import type { Prompt, Signal } from "../../domain/signal";
import type { MemoryIndex } from "./search-index";

/** Every memory that some signal would look at, best first. */
export function rank(prompt: Prompt, signals: readonly Signal[], index: MemoryIndex): readonly Candidate[] {
  const active = signals.filter(({ weight }) => weight > 0);
  const prepared = active.map((signal) => ({ signal, answers: signal.prepare(prompt, index) }));
  const ids = new Set(prepared.flatMap(({ answers }) => answers.candidates));
  const whole = active.reduce((sum, { weight }) => sum + weight, 0);
  const candidates: Candidate[] = [];
  for (const id of ids) {
    const memory = index.get(id);
    if (memory === undefined) continue;
    const scores = prepared.map(({ signal, answers }) => ({ signal, score: answers.score(memory) }));
    const fused = scores.reduce((sum, { signal, score }) => sum + signal.weight * score, 0) / (whole || 1);
    candidates.push({
      memory,
      score: fused,
      signals: Object.fromEntries(scores.map(({ signal, score }) => [signal.label, score])),
    });
  }
  return candidates.sort((one, other) => other.score - one.score);
}
