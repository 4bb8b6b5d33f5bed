import sentences from "../training/salience.tsv?raw";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import minilm from "../../src/embedders/minilm";
import type { BuildContender, Contender } from "./contender";
import * as words from "./lexical-contenders";
import { createSample, type Sample } from "./sample";
import * as vectors from "./vector-contenders";

const SIZE = 300;
const PROMPTS = 8;

let sample: Sample;
const open: Contender[] = [];

beforeAll(async () => {
  const lines = sentences.trimEnd().split("\n").slice(1, 121);
  const texts = lines.map((line) => line.split("\t").at(-1) ?? "");
  const made = await minilm.embed(texts, "passage");
  sample = createSample({ texts, prompts: 12, vectors: Float32Array.from(made.flatMap((vector) => [...vector])) });
}, 60_000);
afterAll(() => {
  for (const { close } of open) close();
});

async function answers(build: BuildContender): Promise<readonly (readonly number[])[]> {
  const contender = await build(sample, SIZE);
  open.push(contender);
  return Array.from({ length: PROMPTS }, (_, prompt) => Array.from(contender.search(prompt)));
}

describe("vectors", () => {
  test.each([
    ["ours", vectors.ours],
    ["our exact scan", vectors.oursExact],
    ["sqlite-vec", vectors.sqliteVec],
    ["hnswlib-wasm", vectors.hnswlib],
  ])(
    "%s finds the same best memory as a plain loop, and nearly the same ten",
    async (_, build) => {
      const meant = await answers(vectors.exact);
      const found = await answers(build);
      expect(meant.flat()).toHaveLength(10 * PROMPTS);
      expect(found.map(([best]) => best)).toEqual(meant.map(([best]) => best));
      const shared = meant.flatMap((best, prompt) => best.filter((memory) => found[prompt]?.includes(memory)));
      expect(shared.length).toBeGreaterThanOrEqual(0.9 * meant.flat().length);
    },
    60_000,
  );
});

test("our words and MiniSearch's find as many, and mostly the same", async () => {
  const mine = await answers(words.ours);
  const theirs = await answers(words.minisearch);
  expect(mine.flat().length).toBeGreaterThan(PROMPTS);
  expect(theirs.map((best) => best.length)).toEqual(mine.map((best) => best.length));
  const shared = mine.flatMap((best, prompt) => best.filter((memory) => theirs[prompt]?.includes(memory)));
  expect(shared.length).toBeGreaterThanOrEqual(0.6 * mine.flat().length);
}, 60_000);
