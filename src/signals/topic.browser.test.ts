import { beforeAll, describe, expect, test } from "vitest";
import { said } from "../../test/engine/said";
import { asking } from "../../test/engine/asking";
import minilm from "../embedders/minilm";
import { createMemoryIndex, type PackedIndex } from "../engine/recall/create-memory-index";
import { quantise } from "../engine/recall/vectors/quantise";
import { kinds } from "../kinds";
import topic from "./topic";
import { aboutOf } from "./topic/about";

const told = {
  nuts: { kind: "constraint", text: "I am allergic to nuts" },
  furniture: { kind: "preference", text: "I dislike modern furniture" },
  flying: { kind: "constraint", text: "I am afraid of flying" },
  running: { kind: "goal", text: "I train for a marathon" },
};

let index: PackedIndex;
beforeAll(async () => {
  index = createMemoryIndex({ kinds, model: minilm.model, dimensions: minilm.dimensions });
  index.put(Object.entries(told).map(([id, { kind, text }]) => said(id, text, { kind })));
  const vectors = await minilm.embed(
    Object.values(told).map(({ text }) => text),
    "passage",
  );
  index.setVectors(
    Object.keys(told).map((id, place) => ({
      id,
      model: minilm.model,
      values: quantise(vectors[place] ?? new Float32Array()),
    })),
  );
});

async function ask(text: string) {
  const [vector = null] = await minilm.embed([text], "query");
  return asking(topic, { text, vector, now: 0 }, { index, model: minilm.model });
}

describe("a prompt that says nothing alike", () => {
  test.each([
    ["What should I cook for dinner tonight?", "nuts", "furniture"],
    ["Help me plan a trip to Japan", "flying", "nuts"],
    ["Which sofa should I buy for my living room?", "furniture", "flying"],
  ])("%s lies nearer to %s than to %s", async (text, near, far) => {
    const { candidates, of } = await ask(text);
    expect(candidates.indexOf(near)).toBeLessThan(candidates.indexOf(far));
    expect(of("domain", near)).toBeGreaterThan(of("domain", far));
  });

  test("lies nearer to a limit by its domain than by itself", async () => {
    const [prompt = new Float32Array(), nuts = new Float32Array()] = await minilm.embed(
      ["What should I cook for dinner tonight?", told.nuts.text],
      "query",
    );
    const dot = (one: Float32Array): number => one.reduce((sum, value, place) => sum + value * (nuts[place] ?? 0), 0);
    expect(dot(aboutOf(prompt, minilm.model)?.told ?? new Float32Array())).toBeGreaterThan(dot(prompt) + 0.1);
  });
});
