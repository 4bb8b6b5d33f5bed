import { column, defineSignal } from "../domain/signal";

const DAY = 86_400_000;
/** Days after which being used lately counts half. */
const USED_LATELY = 14;

const faded = (age: number, halfLife: number): number => 2 ** (-Math.max(0, age) / DAY / halfLife);

/** Said or used lately. What lasts does not age. */
export default defineSignal({
  id: "recency",
  label: "Lately",
  features: ["fresh", "used"],
  prepare: ({ prompt: { now } }) => ({
    candidates: [],
    measure: (pool) => [
      column(pool, (place) => {
        const { saidAt = now } = pool.facts[place] ?? {};
        return faded(now - saidAt, pool.kinds[place]?.halfLifeDays ?? Number.POSITIVE_INFINITY);
      }),
      column(pool, (place) => {
        const usedAt = pool.facts[place]?.usedAt ?? null;
        return usedAt === null ? 0 : faded(now - usedAt, USED_LATELY);
      }),
    ],
  }),
});
