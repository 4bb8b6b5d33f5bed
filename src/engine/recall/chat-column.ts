import type { Facts } from "../../domain/entry";
import type { Column } from "../../domain/signal";

/** Of a chat so many turns tell how well it answers. */
const TELLING = 3;

/** The mean of the highest sums of meaning and words among a chat's whole turns; of a row without a chat, its own sum. */
export function chatColumn(facts: readonly Facts[], meaning: Column, words: Column): Column {
  const sum = (place: number): number => (meaning[place] ?? 0) + (words[place] ?? 0);
  const highest = new Map<number, number[]>();
  for (const [place, { chat, whole }] of facts.entries()) {
    if (!whole || chat === 0) continue;
    const best = highest.get(chat);
    if (best === undefined) highest.set(chat, [sum(place)]);
    else insert(best, sum(place));
  }
  const means = new Map<number, number>();
  for (const [chat, best] of highest) means.set(chat, best.reduce((total, value) => total + value, 0) / best.length);
  const values = new Float32Array(facts.length);
  for (const [place, { chat }] of facts.entries()) values[place] = means.get(chat) ?? sum(place);
  return values;
}

/** Among the highest, in order. */
function insert(best: number[], value: number): void {
  const place = best.findIndex((other) => value > other);
  if (place >= 0) best.splice(place, 0, value);
  else best.push(value);
  if (best.length > TELLING) best.pop();
}
