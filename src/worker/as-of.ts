import type { Memory } from "../domain/memory";
import { endAsKnown, heldAt, textAt } from "../engine/tend/held-at";
import type { InsightDoor, TimeQuery } from "../messaging/doors/insight-door";
import type { ListPage } from "../messaging/doors/memories-door";
import type { Engine } from "./engine";
import { endersOf, type Life, type Lives } from "./lives";
import { timeSpanOf } from "./time-span";

/** A memory that was put into other words more often is told as it stands now. */
const MOST_CHANGES = 100;

type TimeDesk = Pick<InsightDoor, "asOf" | "timeSpan">;

/** What was held true at one time, as it was known at another. `lives` as `createLives` makes them. */
export function createTimeDesk(
  { opened, store, now }: Pick<Engine, "opened" | "store" | "now">,
  lives: () => Promise<Lives>,
): TimeDesk {
  async function asItWas(memory: Memory, all: Lives, known: number): Promise<Memory> {
    const life = all.get(memory.id);
    const validTo = life === undefined ? memory.validTo : endAsKnown(life, endersOf(life, all), known);
    const history = known >= now() ? [] : await store.history({ memory: memory.id, limit: MOST_CHANGES });
    return { ...memory, validTo, text: textAt(memory, history, known) };
  }

  return {
    async asOf({ held, known, offset, limit }: TimeQuery): Promise<ListPage> {
      const all = await lives();
      const found: Life[] = [];
      for (const life of all.all()) if (heldAt(life, endersOf(life, all), { held, known })) found.push(life);
      found.sort((a, b) => b.learnedAt - a.learnedAt || (a.id < b.id ? -1 : 1));
      const memories = await (await opened).get(found.slice(offset, offset + limit).map(({ id }) => id));
      return {
        memories: await Promise.all(memories.map((memory) => asItWas(memory, all, known))),
        total: found.length,
      };
    },

    timeSpan: async () => timeSpanOf((await lives()).all(), now()),
  };
}
