import { defineSignal } from "../domain/signal";

const CANDIDATES = 50;

/** A capital where no sentence begins; days and months are no names. */
const NAME = /(?<=[^\s.!?:"“(][\s"“(]+)(?!I\b)\p{Lu}[\p{L}\p{N}-]+/gu;
const DATE =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)$/;

const namesIn = (text: string): ReadonlySet<string> =>
  new Set((text.match(NAME) ?? []).filter((name) => !DATE.test(name)));

/** Who or what the prompt calls by name. A name that stands everywhere tells nothing. */
export default defineSignal({
  id: "names",
  label: "Names",
  weight: 0.02,
  prepare({ text }, index) {
    const scores = new Map<string, number>();
    for (const name of namesIn(text)) {
      const rarity = index.rarity(name);
      for (const { id } of index.matching(name, CANDIDATES)) scores.set(id, Math.max(rarity, scores.get(id) ?? 0));
    }
    return { candidates: [...scores.keys()], score: ({ id }) => scores.get(id) ?? 0 };
  },
});
