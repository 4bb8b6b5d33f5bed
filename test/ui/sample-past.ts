import type { Insights, TimeSpan } from "../../src/messaging/doors/insight-door";
import type { ManagerDoor } from "../../src/messaging/protocol";
import type { Memory } from "../../src/domain/memory";
import { sampleMemory } from "./sample-doors";

const DAY = 86_400_000;

/** A made-up life of two homes and one job, and an engine that remembers it by both clocks. */
export function samplePast(now: number) {
  const at = (daysAgo: number): number => now - daysAgo * DAY;
  const porto = { ...sampleMemory("porto", "Lives in Porto", { daysAgo: 60 }), validFrom: at(60) };
  const lisbon = {
    ...sampleMemory("lisbon", "Lives in Lisbon", { daysAgo: 300 }),
    validFrom: at(400),
    validTo: at(60),
  };
  const vet = { ...sampleMemory("vet", "Ines, my sister, is a vet", { daysAgo: 120 }), validFrom: null };
  const tea: Memory = sampleMemory("tea", "Likes green tea, and no coffee after noon", { daysAgo: 10 });
  const memories = [tea, porto, vet, lisbon];
  const desk: Pick<ManagerDoor, "asOf" | "timeSpan" | "page"> = {
    asOf: async ({ held, known, offset, limit }) => {
      const found = memories.filter(
        ({ learnedAt, validFrom, validTo }) =>
          learnedAt <= known && (validFrom ?? 0) <= held && (validTo === null || validTo > held),
      );
      return { memories: found.slice(offset, offset + limit), total: found.length };
    },
    timeSpan: async () => spanOf(memories, now),
    page: async (id) => ({
      memory: id === "lisbon" ? lisbon : porto,
      passages: [],
      history: [],
      entities: [],
      injected: [],
      links: id === "lisbon" ? [{ type: "supersedes", direction: "from", memory: porto }] : [],
    }),
  };
  return { memories, desk };
}

function spanOf(memories: readonly Memory[], now: number): TimeSpan {
  const from = Math.min(...memories.map(({ learnedAt, validFrom }) => validFrom ?? learnedAt));
  const months: number[] = [];
  const start = new Date(from);
  for (let month = new Date(start.getFullYear(), start.getMonth(), 1); month.getTime() <= now;) {
    months.push(month.getTime());
    month = new Date(month.getFullYear(), month.getMonth() + 1, 1);
  }
  const within = (time: number | null, index: number): boolean =>
    time !== null && time >= (months[index] ?? 0) && time < (months[index + 1] ?? Infinity);
  return {
    from,
    to: now,
    months: months.map((month, index) => ({
      at: month,
      learned: memories.filter(({ learnedAt }) => within(learnedAt, index)).length,
      began: memories.filter(({ validFrom }) => within(validFrom, index)).length,
    })),
  };
}

/** Counts of a made-up half year, the last day of which is today. */
export function sampleInsights(now: number): Insights {
  const days = Array.from({ length: 60 }, (_, index) => {
    const date = new Date(now - (59 - index) * 3 * DAY);
    const prompts = index < 5 ? 0 : (index * 5) % 4;
    return {
      at: date.setHours(0, 0, 0, 0),
      learned: { fact: (index * 7) % 5, constraint: index % 9 === 0 ? 1 : 0 },
      prompts,
      injected: prompts * 3,
      sent: prompts * 120,
      pasted: prompts * index * 90,
    };
  });
  const mostUsed = [
    { memory: sampleMemory("vet", "Ines, my sister, is a vet"), times: 17 },
    { memory: sampleMemory("tea", "Likes green tea, and no coffee after noon"), times: 1 },
  ];
  return { days, kinds: { fact: 118, constraint: 7, preference: 41 }, mostUsed };
}
