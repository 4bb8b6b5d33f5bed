import { closeSync, existsSync, openSync, readFileSync, writeFileSync } from "node:fs";
import process from "node:process";
import { parseArgs } from "node:util";
import { cutDataSet, readDataSet } from "../eval/data-set";
import { openEnginePage } from "../eval/engine-page";
import { evaluate } from "../eval/evaluate";
import { evidenceWithin } from "../eval/evidence";
import type { Result } from "../eval/result";
import { judgedPeople } from "../training/told";
import { findChromium } from "./browsers";

const USAGE =
  "usage: npm run eval -- --data FILE --out FILE [--no-episodes] [--sessions N] [--no-peer] [--extractor ID [--model FILE_OR_ID] [--alone]] [--chrome PATH]";

/** What was asked for, all of it checked before the first minute is spent. Throws in words for a person. */
function understand(args: readonly string[]) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      data: { type: "string" },
      out: { type: "string" },
      "no-episodes": { type: "boolean", default: false },
      extractor: { type: "string" },
      model: { type: "string" },
      alone: { type: "boolean", default: false },
      sessions: { type: "string" },
      "no-peer": { type: "boolean", default: false },
      chrome: { type: "string" },
    },
  });
  const { data, out, extractor = null, model = null, alone, sessions } = values;
  const isVain = extractor === null && (alone || model !== null);
  if (data === undefined || out === undefined || isVain) throw new Error(USAGE);
  checkWritable(out);
  const file = sessions === undefined ? data : writeCut(data, out, Number(sessions));
  return {
    set: readDataSet(file),
    judged: judgedPeople(JSON.parse(readFileSync(file, "utf8"))),
    out,
    cast: { extractor, alone },
    model,
    episodes: !values["no-episodes"],
    /** Where the peer's answers are written; null where none is asked. */
    peer: values["no-peer"] ? null : `${out}.mem0.json`,
    chrome: findChromium(args),
  };
}

function checkWritable(out: string): void {
  try {
    closeSync(openSync(out, "a"));
  } catch (cause) {
    throw new Error(`${out} cannot be written.`, { cause });
  }
}

/** Where the first sessions of a data set are written, for the scorer to hold the result against. */
function writeCut(data: string, out: string, sessions: number): string {
  if (!(sessions >= 1)) throw new Error("--sessions is a number of sessions, at least 1.");
  const cut = `${out}.data.json`;
  writeFileSync(cut, JSON.stringify(cutDataSet(data, sessions)));
  return cut;
}

/** What it comes to, in lines for a person. */
function summary({ system, ingest }: Result): string {
  const { model, speed, drafts, dropped, problem } = system;
  const reasons = Object.entries(dropped).map(([reason, count]) => `${reason} ${count}`);
  const lines = [
    `${system.extractor}: ${ingest.turns} turns, ${ingest.memories} memories, ${ingest.seconds.toFixed(0)} s`,
    ...(model === null ? [] : [`model ${model}`]),
    ...(speed === null ? [] : [`${speed.read.toFixed(1)} tokens/s read, ${speed.written.toFixed(1)} written`]),
    `${drafts} drafts; not kept: ${reasons.join(", ")}`,
    ...(problem === null ? [] : [`something went wrong: ${problem}`]),
  ];
  return lines.join("\n");
}

/** One line that is written over on a terminal, and a line now and then elsewhere. */
function showProgress(): (note: string) => void {
  let last = 0;
  return (note) => {
    if (process.stderr.isTTY) process.stderr.write(`\r\u001B[K${note}`);
    else if (Date.now() - last > 10_000) {
      last = Date.now();
      process.stderr.write(`${note}\n`);
    }
  };
}

try {
  const { set, judged, out, cast, model, episodes, peer, chrome } = understand(process.argv.slice(2));
  const file = model !== null && existsSync(model) ? model : null;
  const engine = await openEnginePage(chrome, "/test/eval/index.html", file);
  try {
    if (cast.extractor !== null && model !== null) {
      const asked = [cast.extractor, engine.model ?? model] as const;
      await engine.page.evaluate(([extractor, name]) => globalThis.evaluation.loadModel(extractor, name), asked);
    }
    const answers: Result["answers"][number][] = [];
    const result = await evaluate(engine.page, set, {
      episodes,
      cast,
      peer: peer === null ? undefined : (answer) => void answers.push(answer),
      progress: showProgress(),
    });
    writeFileSync(out, JSON.stringify(result));
    if (peer !== null) writeFileSync(peer, JSON.stringify({ ...result, answers }));
    const evidence = [
      `evidence within 300 / 500 / 1000 / 2000 tokens: ${evidenceWithin(judged, result.answers)} %`,
      ...(peer === null ? [] : [`mem0's scoring over the same memories:         ${evidenceWithin(judged, answers)} %`]),
    ];
    process.stderr.write(`\n${set.name}, ${summary(result)}\n${evidence.join("\n")}\nwritten to ${out}\n`);
  } finally {
    await engine.close();
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
