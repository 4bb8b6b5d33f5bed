import type { EventTime } from "../domain/event-time";
import type { Facts } from "../domain/entry";
import { column, defineSignal, nowhere, type Pool } from "../domain/signal";

const ASKS_WHEN =
  /\b(?:when|how (?:long|old|recently)|since when|what (?:date|day|year|month|time)|which (?:day|year|month))\b/i;
const DAY = 86_400_000;
const ANOTHER_TIME = -0.5;

/** Whether something lies in the time that is asked about: what happened then, or else what was said then. */
function fits({ from, to, saidAt }: Facts, asked: EventTime): number {
  const begins = from ?? saidAt;
  const ends = to ?? saidAt + DAY;
  return begins < asked.to && asked.from < ends ? 1 : ANOTHER_TIME;
}

function fitsAt({ facts }: Pool, place: number, asked: EventTime): number {
  const own = facts[place];
  return own === undefined ? 0 : fits(own, asked);
}

/** Of the time that the prompt names; or it tells of a time where the prompt asks for one. */
export default defineSignal({
  id: "time",
  features: ["tells", "fits"],
  prepare({ prompt: { text }, asked }) {
    const asksWhen = ASKS_WHEN.test(text);
    return {
      candidates: [],
      measure: (pool) => [
        asksWhen ? column(pool, (place) => (pool.facts[place]?.tellsTime === true ? 1 : 0)) : nowhere(pool),
        asked === null ? nowhere(pool) : column(pool, (place) => fitsAt(pool, place, asked)),
      ],
    };
  },
});
