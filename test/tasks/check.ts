import { spawn } from "node:child_process";

/** One step of `npm test`. `looked` reads from the output how much was looked at: a gate that saw nothing has not passed. */
interface Step {
  readonly name: string;
  readonly command: string;
  readonly looked?: { readonly pattern: RegExp; readonly atLeast: number };
}

const steps: readonly Step[] = [
  { name: "prepare", command: "wxt prepare" },
  {
    name: "types",
    command: "tsc --noEmit --listFilesOnly && tsc --noEmit",
    looked: { pattern: /\/src\/[^\n]+\.tsx?\n/g, atLeast: 80 },
  },
  { name: "lint", command: "oxlint", looked: { pattern: /on (\d+) files/, atLeast: 120 } },
  { name: "format", command: "oxfmt --check .", looked: { pattern: /on (\d+) files/, atLeast: 120 } },
  {
    name: "layers",
    command: "depcruise src entrypoints --config .dependency-cruiser.cjs",
    looked: { pattern: /(\d+) modules/, atLeast: 100 },
  },
  {
    name: "unused",
    // With the plug-ins' own exports counted as unused it has to find some: so it looked.
    command: "knip --no-progress && knip --no-progress --include-entry-exports --no-exit-code",
    looked: { pattern: /Unused exports \((\d+)\)/, atLeast: 20 },
  },
  { name: "clones", command: "tsx test/tasks/clones.ts", looked: { pattern: /(\d+) files/, atLeast: 100 } },
  {
    name: "any",
    command: "type-coverage --strict --at-least 99.8 --ignore-files 'test/**' --ignore-files '**/*.test.*'",
    looked: { pattern: /\(\d+ \/ (\d+)\)/, atLeast: 5000 },
  },
  { name: "build for Chrome", command: "wxt build" },
  { name: "build for Firefox", command: "wxt build -b firefox" },
  { name: "size", command: "size-limit", looked: { pattern: /Size:?\s+([\d.]+) kB/, atLeast: 1 } },
  {
    name: "unit tests",
    command: "vitest run --project node",
    looked: { pattern: /Tests .*?(\d+) passed/, atLeast: 50 },
  },
  {
    name: "browser tests",
    command: "vitest run --project browser",
    looked: { pattern: /Tests .*?(\d+) passed/, atLeast: 30 },
  },
  {
    name: "end-to-end tests",
    command: "vitest run --project e2e",
    looked: { pattern: /Tests .*?(\d+) passed/, atLeast: 15 },
  },
];

// oxlint-disable-next-line no-control-regex -- the colours of the tools' output
const colours = /\u001B\[[\d;]*m/g;

function run(command: string): Promise<{ readonly code: number; readonly output: string }> {
  return new Promise((resolve) => {
    let output = "";
    const child = spawn("npx", ["--no-install", "-c", command], { env: { ...process.env, FORCE_COLOR: "0" } });
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (chunk: Buffer) => {
        output += chunk.toString();
        process.stdout.write(chunk);
      });
    }
    child.on("close", (code) => resolve({ code: code ?? 1, output: output.replaceAll(colours, "") }));
  });
}

/** How much a step says that it looked at: the number in its output, or how often the pattern occurs. */
function amount(output: string, pattern: RegExp): number {
  if (pattern.global) return [...output.matchAll(pattern)].length;
  return Number(pattern.exec(output)?.[1] ?? 0);
}

async function take({ command, looked }: Step): Promise<string | null> {
  const { code, output } = await run(command);
  if (code !== 0) return `exit code ${code}`;
  if (!looked) return null;
  const seen = amount(output, looked.pattern);
  return seen < looked.atLeast ? `looked at ${seen} only, expected at least ${looked.atLeast}` : null;
}

const results: { readonly name: string; readonly problem: string | null; readonly seconds: number }[] = [];
for (const step of steps) {
  console.log(`\n── ${step.name} ${"─".repeat(Math.max(0, 70 - step.name.length))}`);
  const from = performance.now();
  const problem = await take(step);
  results.push({ name: step.name, problem, seconds: (performance.now() - from) / 1000 });
}

console.log("\n── summary");
for (const { name, problem, seconds } of results) {
  console.log(
    `${problem === null ? "✔" : "✘"} ${name.padEnd(20)} ${seconds.toFixed(1).padStart(7)} s ${problem ?? ""}`,
  );
}
const failed = results.filter(({ problem }) => problem !== null).length;
console.log(`\n${results.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
