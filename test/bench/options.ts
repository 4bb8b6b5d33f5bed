import { parseArgs } from "node:util";

export const parts = ["vectors", "lexical", "recall", "embedding", "page", "interface"] as const;
export type Part = (typeof parts)[number];

export interface BenchOptions {
  readonly only: readonly Part[];
  /** How many memories. */
  readonly sizes: readonly number[];
  /** A data set whose turns the memories are made of, or null for our own sentences. */
  readonly data: string | null;
}

const USAGE = `usage: npm run bench -- [--only ${parts.join(",")}] [--sizes 10k,100k,1m] [--data FILE] [--chrome PATH]`;
const UNITS: Readonly<Record<string, number>> = { "": 1, k: 1_000, m: 1_000_000 };

/** Throws in words for a person. */
export function understandBench(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: "string", default: parts.join(",") },
      sizes: { type: "string", default: "10k,100k,1m" },
      data: { type: "string" },
      chrome: { type: "string" },
    },
  });
  const asked = values.only.split(",");
  const only = parts.filter((part) => asked.includes(part));
  const sizes = values.sizes.split(",").map(sizeOf);
  if (only.length !== asked.length || sizes.some(Number.isNaN)) throw new Error(USAGE);
  return { only, sizes, data: values.data ?? null };
}

function sizeOf(written: string): number {
  const [, digits, unit = ""] = /^(\d+)([km]?)$/i.exec(written) ?? [];
  return Number(digits) * (UNITS[unit.toLowerCase()] ?? Number.NaN);
}
