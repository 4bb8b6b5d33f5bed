import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import process from "node:process";
import { openEnginePage } from "../eval/engine-page";
import { validated, type Figures, type Validated } from "../training/cross-validation";
import type { Logistic } from "../training/logistic";
import type { Seen } from "../training/page";
import { sentences, sentencesHash } from "../training/sentences";
import { findChromium } from "./browsers";

const root = join(import.meta.dirname, "../..");
const out = join(root, "src/extractors/embedded/salience-weights.json");

/** L2 penalties, chosen by cross-validation. A vector has a length of 1, so that its weights have further to go. */
const PENALTY = { features: 0.002, vector: 0.0005 };

/** Features that say only which cue matched. */
const OF_THE_CUE = new Set(["cue", "precedence", "steers", "fades", "profile", "semantic", "episodic", "procedural"]);

/** What a model may see. */
interface Sight {
  readonly names: readonly string[];
  readonly vector: boolean;
}

function train(seen: readonly Seen[], { names, vector }: Sight): Validated {
  const examples = seen.map((one, place) => ({
    row: Float64Array.from([...names.map((name) => one.features[name] ?? 0), ...(vector ? one.vector : [])]),
    is: sentences[place]?.keep === true,
  }));
  const width = examples[0]?.row.length ?? 0;
  const penalty = new Float64Array(width).fill(PENALTY.vector).fill(PENALTY.features, 0, names.length);
  return validated(examples, penalty);
}

const round = (value: number, digits = 2): number => Number(value.toFixed(digits));

const asData = ({ bias, weights }: Logistic, names: readonly string[]) => ({
  bias: round(bias),
  features: Object.fromEntries(names.map((name, place) => [name, round(weights[place] ?? 0)])),
  vector: Array.from(weights.subarray(names.length), (weight) => round(weight)),
});

const asFigures = (figures: Figures) =>
  Object.fromEntries(Object.entries(figures).map(([name, value]: [string, number]) => [name, round(value, 3)]));

async function look(): Promise<{ readonly embedder: string; readonly seen: readonly Seen[] }> {
  const { page, close } = await openEnginePage(findChromium(process.argv.slice(2)), "/test/training/index.html");
  try {
    return await page.evaluate(
      (texts) => globalThis.look(texts),
      sentences.map(({ text }) => text),
    );
  } finally {
    await close();
  }
}

const { embedder, seen } = await look();
const names = Object.keys(seen[0]?.features ?? {});
const cueOnly = train(seen, { names: names.filter((name) => OF_THE_CUE.has(name)), vector: false });
const vectorOnly = train(seen, { names: [], vector: true });
const withoutVector = train(seen, { names, vector: false });
const withVector = train(seen, { names, vector: true });
const tenFold = Object.fromEntries(
  Object.entries({ withVector, withoutVector, vectorOnly, cueOnly }).map(([name, { figures }]) => [
    name,
    asFigures(figures),
  ]),
);
console.table(tenFold);
const made = {
  by: "npm run train",
  on: new Date().toISOString().slice(0, 10),
  sentences: sentences.length,
  kept: sentences.filter(({ keep }) => keep).length,
  sha256: sentencesHash,
  embedder,
  penalty: PENALTY,
  tenFold,
};
const data = {
  made,
  withVector: asData(withVector.model, names),
  withoutVector: asData(withoutVector.model, names),
};
writeFileSync(out, JSON.stringify(data));
execFileSync("npx", ["--no-install", "oxfmt", out], { cwd: root, shell: process.platform === "win32" });
console.log(`${sentences.length} sentences; written to ${relative(root, out)}`);
