import { expect, test } from "vitest";
import { openedCorpus } from "../../test/engine/corpus";
import { aMemory } from "../../test/engine/memory";
import { memoryStore } from "../../test/engine/memory-store";
import { dailyLife } from "../../test/topics/daily-life";
import { toldAbout } from "../../test/topics/told-about";
import { toldAfresh } from "../../test/topics/told-afresh";
import type { Memory } from "../domain/memory";
import minilm from "../embedders/minilm";
import { topics } from "../topics";
import { createTopicReading, type TopicReading } from "./topic-reading";
import { embedMemories } from "./vectors";

const PATIENT = { timeout: 120_000 };

async function readingOf(memories: readonly Memory[]): Promise<TopicReading> {
  const corpus = await openedCorpus(memoryStore(), minilm);
  await corpus.commit({ by: "user", at: 0, put: memories });
  const embed = (texts: readonly string[]) => minilm.embed(texts, "passage");
  const vectors = await embedMemories(memories, { model: minilm.model, embed });
  await corpus.commit({ by: "learn", at: 0, vectors });
  return createTopicReading({ opened: Promise.resolve(corpus), embedder: minilm });
}

const statements = (texts: readonly string[]): readonly Memory[] => texts.map((text) => aMemory({ id: text, text }));

async function readAs(reading: TopicReading, texts: readonly string[], id: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const memory of statements(texts)) if (await reading.isAbout(memory, new Set([id]))) found.push(memory.text);
  return found;
}

test(
  "what is about a sensitive topic is nearly always known, and daily life seldom taken for it",
  PATIENT,
  async () => {
    const all = [...Object.values(toldAbout), ...Object.values(toldAfresh), dailyLife].flat();
    const reading = await readingOf(statements(all));
    const rates: Record<string, readonly [told: number, afresh: number, wrong: number]> = {};
    for (const { id } of topics.filter(({ sensitive }) => sensitive)) {
      const [told = [], afresh = []] = [toldAbout[id], toldAfresh[id]];
      const found = [told, afresh, dailyLife].map(
        async (texts) => (await readAs(reading, texts, id)).length / texts.length,
      );
      const [one = 0, two = 0, three = 1] = await Promise.all(found);
      rates[id] = [one, two, three];
      expect(one, id).toBeGreaterThanOrEqual(0.95);
      expect(two, id).toBeGreaterThanOrEqual(0.6);
      expect(three, id).toBeLessThanOrEqual(0.1);
    }
    console.info("found of what is told, of what is told afresh, and wrongly of daily life:", JSON.stringify(rates));
    const means = [0, 1, 2].map((place) => mean(Object.values(rates).map((rate) => rate[place] ?? 0)));
    expect(means[0]).toBeGreaterThanOrEqual(0.98);
    expect(means[1]).toBeGreaterThanOrEqual(0.8);
    expect(means[2]).toBeLessThanOrEqual(0.06);
  },
);

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

test("a whole turn is about what one of its sentences is about", PATIENT, async () => {
  const day = "We painted the fence on Saturday. Then we had cake in the garden with the neighbours. ";
  const hidden = aMemory({
    id: "episode:1",
    kind: "episode",
    text: `${day}I feel so low that I don't leave my bed for days. The dog was happy.`,
  });
  const plain = aMemory({ id: "episode:2", kind: "episode", text: `${day}The dog was happy.` });
  const reading = await readingOf([hidden, plain]);
  expect(await reading.isAbout(hidden, new Set(["health"]))).toBe(true);
  expect(await reading.isAbout(plain, new Set(["health"]))).toBe(false);
  // Its words may change under the same id.
  expect(await reading.isAbout({ ...hidden, text: plain.text }, new Set(["health"]))).toBe(false);
});

test("without the embedding model the words decide", async () => {
  const corpus = await openedCorpus(memoryStore());
  const embed = (): Promise<never> => Promise.reject(new Error("no model"));
  const reading = createTopicReading({ opened: Promise.resolve(corpus), embedder: { embed } });
  const [said, unsaid] = statements(["Takes 50 mg of sertraline", "Wakes up at four every night"]);
  expect(said && (await reading.topicsOf(said))).toEqual(["health"]);
  expect(unsaid && (await reading.topicsOf(unsaid))).toEqual([]);
});
