import { closeSync, openSync, writeFileSync } from "node:fs";
import process from "node:process";
import { parseArgs } from "node:util";
import { readDataSet } from "../eval/data-set";
import { openEnginePage } from "../eval/engine-page";
import { evaluate } from "../eval/evaluate";
import { findChromium } from "./browsers";

/** What was asked for, all of it checked before the first minute is spent. Throws in words for a person. */
function understand(args: readonly string[]) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      data: { type: "string" },
      out: { type: "string" },
      "no-episodes": { type: "boolean", default: false },
      chrome: { type: "string" },
    },
  });
  const { data, out } = values;
  if (data === undefined || out === undefined) {
    throw new Error("usage: npm run eval -- --data FILE --out FILE [--no-episodes] [--chrome PATH]");
  }
  const set = readDataSet(data);
  try {
    closeSync(openSync(out, "a"));
  } catch (cause) {
    throw new Error(`${out} cannot be written.`, { cause });
  }
  return { set, out, episodes: !values["no-episodes"], chrome: findChromium(args) };
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
  const { set, out, episodes, chrome } = understand(process.argv.slice(2));
  const { page, close } = await openEnginePage(chrome, "/test/eval/index.html");
  try {
    const result = await evaluate(page, set, { episodes, progress: showProgress() });
    writeFileSync(out, JSON.stringify(result));
    const { turns, memories, seconds } = result.ingest;
    process.stderr.write(
      `\n${set.name}: ${turns} turns, ${memories} memories, ${seconds.toFixed(0)} s; written to ${out}\n`,
    );
  } finally {
    await close();
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
