import { expect, test } from "vitest";
import { aMemory } from "../../test/engine/memory";
import { compile } from "../engine/recall/compile";
import { rank } from "../engine/recall/rank";
import { createSearchIndex } from "../engine/recall/search-index";
import { kinds } from "../kinds";
import { relations } from "../relations";
import { signals } from "../signals";
import { createEntityDesk } from "./entity-desk";

const indexOf = (texts: readonly string[]) => {
  const index = createSearchIndex({ kinds, relations, model: "m", dimensions: 2 });
  index.put(texts.map((text) => aMemory({ id: text, text })));
  // All equally near to whatever is asked.
  index.setVectors(texts.map((id) => ({ id, model: "m", values: Int8Array.of(38, 121) })));
  return index;
};
const TOLD = ["Alice is Bob's manager", "Bob works on Atlas", "Alice works on Atlas and Hermes"];
const deskOf = (texts: readonly string[]) => {
  const index = indexOf(texts);
  return createEntityDesk({
    opened: Promise.resolve({ index, commit: () => Promise.resolve(), clear: () => Promise.resolve() }),
  });
};

test("a question over several hops gets its memories, and none of two hundred others", () => {
  const others = Array.from(
    { length: 200 },
    (_, place) => `Took the train number ${place} to Oslo with Person${place}`,
  );
  const index = indexOf([...TOLD, ...others]);
  const prompt = {
    text: "who is Bob's manager and what do they work on together",
    vector: Float32Array.of(1, 0),
    now: 0,
  };
  const candidates = rank(prompt, signals, index);
  const block = compile(candidates, { kindOf: index.kindOf, now: 0, budgetTokens: 300 });
  expect(block.map(({ id }) => id).toSorted()).toEqual(TOLD.toSorted());
});

test("the desk lists those who are spoken of most, as many as asked for", async () => {
  const desk = deskOf(TOLD);
  expect(await desk.entities({ text: "", limit: 3 })).toHaveLength(3);
  expect(await desk.entities({ text: "herm", limit: 3 })).toEqual([
    { name: "Hermes", aliases: [], type: "project", memories: 1 },
  ]);
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
