import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** Repeated code, by jscpd: at most one line in a hundred. It is silent about what it skipped, so the count of files is printed. */
const { status, stderr } = spawnSync(process.execPath, ["node_modules/jscpd/bin/jscpd"], { encoding: "utf8" });
const report: {
  statistics: { total: { sources: number; lines: number; percentage: number } };
  duplicates: {
    lines: number;
    firstFile: { name: string; start: number };
    secondFile: { name: string; start: number };
  }[];
} = JSON.parse(readFileSync(".output/jscpd/jscpd-report.json", "utf8"));
const { sources, lines, percentage } = report.statistics.total;
for (const { lines: count, firstFile, secondFile } of report.duplicates) {
  console.log(`${firstFile.name}:${firstFile.start} and ${secondFile.name}:${secondFile.start}, ${count} lines`);
}
console.log(`${percentage} % of ${lines} lines in ${sources} files are repeated`);
if (stderr) console.error(stderr);
process.exitCode = status ?? 1;
