import { expect, test } from "vitest";
import { aMemory } from "../../test/engine/memory";
import { openedCorpus } from "../../test/engine/corpus";
import { memoryStore } from "../../test/engine/memory-store";
import type { Corpus } from "./corpus";
import { createEntityDesk } from "./entity-desk";
import { candidates } from "./recalling";

const corpusOf = async (texts: readonly string[]): Promise<Corpus> => {
  const corpus = await openedCorpus(memoryStore(), { model: "m", dimensions: 8 });
  const put = texts.map((text) => aMemory({ id: text, text }));
  // All equally near to whatever is asked.
  const vectors = texts.map((id) => ({ id, model: "m", values: Int8Array.of(38, 121, 0, 0, 0, 0, 0, 0) }));
  await corpus.commit({ by: "user", at: 0, put, vectors });
  await corpus.read();
  while (corpus.index.told.readAhead(1_000)) continue;
  return corpus;
};
const TOLD = ["Alice is Bob's manager", "Bob works on Atlas", "Alice works on Atlas and Hermes"];
const deskOf = (texts: readonly string[]) =>
  createEntityDesk({
    opened: corpusOf(texts),
    // Near to all of them.
    embedding: {
      model: "m",
      prompt: () => Promise.resolve(Float32Array.of(0.6, 0.8, 0, 0, 0, 0, 0, 0)),
      catchUp: () => Promise.resolve(),
    },
  });

test("a question over several hops finds its memories before two hundred others", async () => {
  const others = Array.from(
    { length: 200 },
    (_, place) => `Took the train number ${place} to Oslo with Person${place}`,
  );
  const corpus = await corpusOf([...TOLD, ...others]);
  const prompt = {
    text: "who is Bob's manager and what do they work on together",
    vector: Float32Array.of(1, 0, 0, 0, 0, 0, 0, 0),
    now: 0,
  };
  const found = await candidates(corpus, prompt, { model: "m", limit: TOLD.length });
  expect(found.map(({ memory }) => memory.id).toSorted()).toEqual(TOLD.toSorted());
});

test("the desk lists those who are spoken of most, as many as asked for", async () => {
  const desk = deskOf(TOLD);
  expect(await desk.entities({ text: "", limit: 3 })).toHaveLength(3);
  expect(await desk.entities({ text: "herm", limit: 3 })).toEqual([
    { name: "Hermes", aliases: [], type: "project", memories: 1 },
  ]);
});

test("somebody who is described is found by what is told of them", async () => {
  const [first] = await deskOf(["Ines is a vet", "Likes tea"]).entities({ text: "animal doctor", limit: 3 });
  expect(first?.name).toBe("Ines");
});

test("a page tells how somebody stands to others, and where they are spoken of", async () => {
  expect(await deskOf(TOLD).entity("bob")).toEqual({
    name: "Bob",
    aliases: [],
    type: "person",
    memories: 2,
    relations: [
      { label: "reports to", name: "Alice", memory: TOLD[0] },
      { label: "works on", name: "Atlas", memory: TOLD[1] },
    ],
    spokenOfIn: TOLD.slice(0, 2),
  });
  expect(await deskOf(TOLD).entity("Carol")).toBeNull();
});

test("the graph has each tie between those who are shown once, and counts the others", async () => {
  const told = [
    ...TOLD,
    "Alice is the manager of Bob",
    "I live in Oslo",
    "Bob used to work on Nautilus",
    "Met Zoe at the zoo",
  ];
  const desk = deskOf(told);
  const { nodes, ties, total } = await desk.graph(9);
  expect(nodes.map(({ name }) => name).toSorted()).toEqual([
    "Alice",
    "Atlas",
    "Bob",
    "Hermes",
    "Nautilus",
    "Oslo",
    "Zoe",
    "me",
  ]);
  expect(nodes[0]).toEqual({ name: "me", aliases: [], type: "person", memories: 1 });
  expect(total).toBe(8);
  expect(ties.map(({ from, label, name }) => `${from} ${label} ${name}`).toSorted()).toEqual([
    "Alice manages Bob",
    "Alice works on Atlas",
    "Alice works on Hermes",
    "Bob works on Atlas",
    "me lives in Oslo",
  ]);
  expect(ties.find(({ name }) => name === "Bob")?.memory).toBe(TOLD[0]);
  const few = await desk.graph(3);
  expect([few.nodes.length, few.total]).toEqual([3, 8]);
  expect(few.ties.map(({ from, name }) => `${from} ${name}`)).toEqual(["Alice Bob"]);
});
