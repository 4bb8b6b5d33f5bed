import type { StoredVector } from "../../src/domain/change";
import { type Memory, newMemory } from "../../src/domain/memory";
import type { Store } from "../../src/domain/store";
import { quantise } from "../../src/engine/recall/vectors/quantise";
import { type Sample, scramble } from "./sample";

export const MODEL = "bench";
/** When the first memory was told; each next one two minutes later. */
const FIRST = Date.UTC(2024, 0, 1);
export const LATER = FIRST + 1_000_000 * 120_000;

const STATEMENTS = ["fact", "preference", "event", "plan", "relationship", "goal", "constraint", "procedure"];

const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, "0").slice(-digits);

/** As `crypto.randomUUID` makes them; they are in the memories' order. */
export const idOf = (number: number): string => {
  const [one, two] = [scramble(number), scramble(number + 7)];
  return `${hex(number, 8)}-${hex(one, 4)}-4${hex(two, 3)}-8${hex(one >>> 16, 3)}-${hex(two, 8)}${hex(one, 4)}`;
};
const numberOf = (id: string): number => Number.parseInt(id.slice(0, 8), 16);

/** Half of them whole turns, each followed by what was drawn from it; twenty turns to a chat. */
export function memoryOf(sample: Sample, number: number): Memory {
  const turn = number >>> 1;
  const whole = number % 2 === 0;
  const at = FIRST + number * 120_000;
  const text = sample.text(number);
  const source = {
    site: "chatgpt",
    conversation: `chat-${Math.floor(turn / 20)}`,
    turn: `turn-${turn}`,
    role: "user",
  } as const;
  return newMemory({
    id: idOf(number),
    kind: whole ? "episode" : (STATEMENTS[turn % STATEMENTS.length] ?? "fact"),
    text,
    sources: [{ ...source, at, start: 0, end: text.length }],
    learnedAt: at,
    learnedBy: "bench",
  });
}

const vectorOf = (sample: Sample, number: number): StoredVector => ({
  id: idOf(number),
  model: MODEL,
  values: quantise(sample.vector(number)),
});

/** Writes the first so many memories of a sample into a store. */
export async function fill(store: Store, sample: Sample, size: number): Promise<void> {
  const AT_ONCE = 5_000;
  for (let from = 0; from < size; from += AT_ONCE) {
    const numbers = Array.from({ length: Math.min(AT_ONCE, size - from) }, (_, place) => from + place);
    await store.commit({
      by: "import",
      at: LATER,
      put: numbers.map((number) => memoryOf(sample, number)),
      vectors: numbers.map((number) => vectorOf(sample, number)),
    });
  }
}

/**
 * A store that has so many memories without having them on the disk: writing a million rows takes minutes. What is read for a prompt
 * is written to the disk first, so that from the second time on it is read from there.
 */
export function withoutRows(store: Store, sample: Sample, size: number): Store {
  const isMade = (id: string): boolean => numberOf(id) < size && idOf(numberOf(id)) === id;
  return {
    ...store,
    count: async () => size,
    changedSince: async () => ({ through: 1, memories: [] }),
    commit: async (change) => ((await store.commit(change)) === null ? null : 1),
    fromChat: async () => [],
    async get(ids) {
      const there = new Set((await store.get(ids)).map(({ id }) => id));
      const put = ids.filter((id) => !there.has(id) && isMade(id)).map((id) => memoryOf(sample, numberOf(id)));
      if (put.length > 0) await store.commit({ by: "import", at: LATER, put });
      return store.get(ids);
    },
    async slice(after, limit) {
      const from = after === null ? 0 : numberOf(after) + 1;
      return Array.from({ length: Math.max(0, Math.min(limit, size - from)) }, (_, place) =>
        memoryOf(sample, from + place),
      );
    },
    vectorsOf: async (ids, model) => (model === MODEL ? ids.map((id) => vectorOf(sample, numberOf(id))) : []),
  };
}
