import { expect, test } from "vitest";
import { createSample, decoded } from "./sample";

const WIDTH = 8;
const texts = Array.from({ length: 40 }, (_, place) => `sentence ${place}`);
const vectors = Float32Array.from({ length: texts.length * WIDTH }, (_, place) => {
  const own = Math.floor(place / WIDTH) % WIDTH === place % WIDTH ? 1 : 0;
  return own;
});
const sample = createSample({ texts, prompts: 4, vectors });

test("a memory is two sentences, always the same ones, and no two memories are alike", () => {
  const many = Array.from({ length: 500 }, (_, memory) => sample.text(memory));
  expect(many).toEqual(many.map((_, memory) => createSample({ texts, prompts: 4, vectors }).text(memory)));
  expect(new Set(many).size).toBeGreaterThan(300);
  expect(many[0]).toMatch(/^sentence \d+\. sentence \d+\.$/);
});

test("vectors have length 1, and lie near those of the sentences", () => {
  for (const memory of [0, 1, 99, 12_345, 999_999]) {
    const vector = sample.vector(memory);
    expect(Math.hypot(...vector)).toBeCloseTo(1);
    const [, first = 0] = /sentence (\d+)/.exec(sample.text(memory)) ?? [];
    expect(vector[Number(first) % WIDTH]).toBeGreaterThan(0);
  }
});

test("no prompt is a sentence of a memory", () => {
  const prompts = new Set(Array.from({ length: sample.prompts }, (_, prompt) => sample.promptText(prompt)));
  expect(prompts.size).toBe(4);
  for (let memory = 0; memory < 500; memory++) {
    for (const said of sample.text(memory).split(/\.\s?/)) expect(prompts).not.toContain(said);
  }
});

test("sentences cross to a worker whole", () => {
  const coded = Buffer.from(vectors.buffer).toString("base64");
  expect(decoded({ texts, prompts: 4, coded })).toEqual({ texts, prompts: 4, vectors });
});
