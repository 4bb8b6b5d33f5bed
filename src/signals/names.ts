import { column, defineSignal } from "../domain/signal";

const CANDIDATES = 50;

/** A capital where no sentence begins; days and months are no names. */
const NAME = /(?<=[^\s.!?:"“(][\s"“(]+)(?!I\b)\p{Lu}[\p{L}\p{N}-]+/gu;
const DATE =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)$/;

const namesIn = (text: string): readonly string[] =>
  [...new Set(text.match(NAME) ?? [])].filter((name) => !DATE.test(name)).slice(0, 10);

/** Who or what the prompt calls by name. A name that stands everywhere tells nothing. */
export default defineSignal({
  id: "names",
  label: "Names",
  features: ["rarity"],
  prepare({ prompt, rarity, holding }) {
    const scores = new Map<number, number>();
    for (const name of namesIn(prompt.text)) {
      const rare = rarity(name);
      for (const row of holding(name, CANDIDATES)) scores.set(row, Math.max(rare, scores.get(row) ?? 0));
    }
    return {
      candidates: [...scores.keys()],
      measure: (pool) => [column(pool, (place) => scores.get(pool.rows[place] ?? -1) ?? 0)],
    };
  },
});
