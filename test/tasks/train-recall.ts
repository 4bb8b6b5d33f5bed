import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, relative } from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import { readDataSet } from "../eval/data-set";
import { openEnginePage } from "../eval/engine-page";
import { bearingOnes } from "../training/bearing-ones";
import { domainVectors } from "../training/domain-vectors";
import { ablations, type Example, fuseBy } from "../training/fusion";
import { judgedPeople, toldPeople } from "../training/told";
import { findChromium } from "./browsers";

const root = join(import.meta.dirname, "../..");
const places = {
  weights: join(root, "src/engine/recall/fusion-weights.json"),
  domains: join(root, "src/signals/topic/domains.json"),
};
const USAGE =
  "usage: npm run train:recall -- --data FILE[@WEIGHT] [--data FILE[@WEIGHT] …] [--ablations] [--chrome PATH]";
/** What one example of our own people counts. */
const OWN = 0.5;

interface Source {
  readonly file: string;
  readonly counts: number;
}

/** The data sets that are named, and our own people. An example counts as much as is said behind its set's name, or once. */
function understand(args: readonly string[]) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      data: { type: "string", multiple: true },
      ablations: { type: "boolean", default: false },
      chrome: { type: "string" },
    },
  });
  if (values.data === undefined) throw new Error(USAGE);
  const own = join(mkdtempSync(join(tmpdir(), "keepsake-told-")), "own.json");
  writeFileSync(own, JSON.stringify(toldPeople));
  const named = values.data.map((given) => {
    const [, file = given, counts = "1"] = /^(.*?)(?:@([\d.]+))?$/.exec(given) ?? [];
    return { file, counts: Number(counts) };
  });
  return { sources: [...named, { file: own, counts: OWN }], isAblated: values.ablations };
}

function write(file: string, made: unknown): void {
  writeFileSync(file, JSON.stringify(made));
  execFileSync("npx", ["--no-install", "oxfmt", file], { cwd: root, shell: process.platform === "win32" });
  console.log(`written to ${relative(root, file)}`);
}

/** Where the domains lie in the embedding space. */
async function makeDomains(chrome: string): Promise<void> {
  const { page, close } = await openEnginePage(chrome, "/test/training/index.html");
  try {
    let model = "";
    const embed = async (texts: readonly string[]) => {
      const { embedder, seen } = await page.evaluate((given) => globalThis.look(given), texts);
      model = embedder;
      return seen.map(({ vector }) => vector);
    };
    const domains = await domainVectors(embed);
    write(places.domains, { made: "npm run train:recall", model, domains });
  } finally {
    await close();
  }
}

/** Tells the engine everything, and looks at what the signals say of each question. */
async function lookAtAll(chrome: string, sources: readonly Source[]) {
  const examples: Example[] = [];
  let names: readonly string[] = [];
  const { page, close } = await openEnginePage(chrome, "/test/eval/index.html");
  try {
    names = await page.evaluate(() => globalThis.evaluation.featureNames());
    for (const { file, counts } of sources) {
      const judged = judgedPeople(JSON.parse(readFileSync(file, "utf8")));
      for (const [number, given] of readDataSet(file).people.entries()) {
        process.stderr.write(`${basename(file)}: ${given.id}\n`);
        const person = await page.evaluateHandle((cast) => globalThis.evaluation.openPerson(cast), {
          extractor: null,
          alone: false,
        });
        for (const session of given.sessions) await person.evaluate((engine, told) => engine.tell(told), session);
        for (const question of given.questions) {
          const seen = await person.evaluate((engine, asked) => engine.look(asked), question);
          const asked = judged[number]?.questions.find(({ id }) => id === question.id);
          const bearing = asked === undefined ? new Set() : bearingOnes(seen, asked);
          for (const one of seen) {
            examples.push({
              whole: one.whole,
              features: one.features,
              bears: bearing.has(one),
              person: number,
              counts,
            });
          }
        }
        await person.evaluate((engine) => engine.close());
        await person.dispose();
      }
    }
  } finally {
    await close();
  }
  return { examples, names };
}

try {
  const args = process.argv.slice(2);
  const chrome = findChromium(args);
  const { sources, isAblated } = understand(args);
  await makeDomains(chrome);
  const { examples, names } = await lookAtAll(chrome, sources);
  const { figures, ...weights } = fuseBy(examples, names);
  console.table(figures);
  if (isAblated) console.table(ablations(examples, names));
  const made = {
    by: "npm run train:recall",
    on: new Date().toISOString().slice(0, 10),
    sets: sources.map(({ file, counts }) => ({ name: basename(file, ".json"), counts })),
    examples: examples.length,
    bearing: examples.filter(({ bears }) => bears).length,
    folds: figures,
  };
  write(places.weights, { made, ...weights });
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
