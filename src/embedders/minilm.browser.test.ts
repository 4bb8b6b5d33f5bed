import { expect, test } from "vitest";
import minilm from "./minilm";

const cosine = (a: Float32Array | undefined, b: Float32Array | undefined): number =>
  (a ?? new Float32Array()).reduce((sum, value, index) => sum + value * (b?.[index] ?? 0), 0);

test("texts become unit vectors, and what is alike is near", async () => {
  const texts = ["I'm allergic to peanuts.", "Nuts make me ill.", "The train leaves at noon."];
  const [allergic, ill, train] = await minilm.embed(texts, "passage");
  expect(allergic).toHaveLength(minilm.dimensions);
  expect(cosine(allergic, allergic)).toBeCloseTo(1, 3);
  expect(cosine(allergic, ill)).toBeGreaterThan(cosine(allergic, train) + 0.2);
});

test("no texts are no vectors, and a long text or another script is one", async () => {
  expect(await minilm.embed([], "query")).toEqual([]);
  const [long, chinese] = await minilm.embed(["word ".repeat(20_000), "我对花生过敏"], "query");
  expect(long).toHaveLength(384);
  expect(chinese).toHaveLength(384);
});

test("a text has the same vector in any company", async () => {
  const long =
    "Last weekend we hiked up the ridge behind the old mill with my cousin and her two kids, and it rained all day.";
  const [together] = await minilm.embed(["I have a dog.", long, "Oslo"], "passage");
  const [alone] = await minilm.embed(["I have a dog."], "passage");
  expect(together).toEqual(alone);
});
