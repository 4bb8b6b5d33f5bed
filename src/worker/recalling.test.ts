import { describe, expect, test } from "vitest";
import { memoryStore } from "../../test/engine/memory-store";
import { openedCorpus } from "../../test/engine/corpus";
import { MARCH, said, turn } from "../../test/engine/said";
import { quantise } from "../engine/recall/vectors/quantise";
import { signals } from "../signals";
import { candidates } from "./recalling";

const MODEL = "m";
const vectorOf = (...values: readonly number[]): Float32Array =>
  Float32Array.from({ length: 384 }, (_, place) => values[place] ?? 0);
const prompt = (text: string, vector: Float32Array | null = null) => ({ text, vector, now: MARCH });

const memories = [
  said("peanuts", "I'm allergic to peanuts", { kind: "constraint" }),
  said("sail", "I sail to Oslo in summer"),
  said("guess", "I like Oslo", { unreviewed: true }),
  turn("spring", "I went to Oslo", { conversation: "d", at: Date.UTC(2025, 3, 9) }),
  turn("autumn", "I went to Oslo", { conversation: "e", at: Date.UTC(2025, 9, 9) }),
  turn("hers", "Oslo is in Norway", { role: "assistant" }),
];

async function opened() {
  const store = memoryStore(memories);
  await store.commit({
    by: "learn",
    at: MARCH,
    vectors: [{ id: "peanuts", model: MODEL, values: quantise(vectorOf(1)) }],
  });
  return { store, corpus: await openedCorpus(store, { model: MODEL, dimensions: 384 }) };
}

const ids = (found: readonly { readonly memory: { readonly id: string } }[]) => found.map(({ memory: { id } }) => id);

describe("the candidates for a prompt", () => {
  test("come best first, whole, and with what each signal says", async () => {
    const { corpus } = await opened();
    const found = await candidates(corpus, prompt("When do I sail to Oslo?"), { model: MODEL, limit: 9 });
    expect(ids(found).toSorted()).toEqual(["autumn", "guess", "sail", "spring"]);
    const scores = found.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((one, other) => other - one));
    for (const { memory, signals: shares } of found) {
      expect(memories).toContainEqual(memory);
      expect(Object.keys(shares).toSorted()).toEqual(signals.map(({ id }) => id).toSorted());
    }
  });

  test("are found by meaning where no word is shared", async () => {
    const { corpus } = await opened();
    const found = await candidates(corpus, prompt("What can I eat?", vectorOf(1, 0.1)), { model: MODEL, limit: 9 });
    expect(ids(found)).toEqual(["peanuts"]);
  });

  test("are those of the time that is asked about first", async () => {
    const { corpus } = await opened();
    const firstOf = async (text: string) =>
      ids(await candidates(corpus, prompt(text), { model: MODEL, limit: 9, isWanted: ({ whole }) => whole }))[0];
    expect(await firstOf("Did I go to Oslo last spring?")).toBe("spring");
    expect(await firstOf("Did I go to Oslo last autumn?")).toBe("autumn");
  });

  test("are only those that are wanted, and no more than asked for: nothing else is read", async () => {
    const { corpus } = await opened();
    const read: string[] = [];
    const get = (wanted: readonly string[]) => {
      read.push(...wanted);
      return corpus.get(wanted);
    };
    const options = {
      model: MODEL,
      limit: 1,
      isWanted: ({ unreviewed }: { readonly unreviewed: boolean }) => !unreviewed,
    };
    const found = await candidates({ index: corpus.index, get }, prompt("I like Oslo"), options);
    expect(found).toHaveLength(1);
    expect(read).toEqual(ids(found));
    expect(read).not.toContain("guess");
  });

  test("are none where none is likely enough", async () => {
    const { corpus } = await opened();
    const likely = await candidates(corpus, prompt("When do I sail to Oslo?"), {
      model: MODEL,
      limit: 9,
      least: 0.999,
    });
    expect(likely).toEqual([]);
  });

  test("are none where nothing is known, and not those that went meanwhile", async () => {
    const { corpus } = await opened();
    const isGone = {
      index: corpus.index,
      get: (wanted: readonly string[]) => corpus.get(wanted.filter((id) => id !== "sail")),
    };
    expect(ids(await candidates(isGone, prompt("When do I sail?"), { model: MODEL, limit: 9 }))).toEqual([]);
    expect(await candidates(await openedCorpus(memoryStore()), prompt("Oslo"), { model: MODEL, limit: 9 })).toEqual([]);
    expect(await candidates(corpus, prompt(""), { model: MODEL, limit: 9 })).toEqual([]);
  });
});
