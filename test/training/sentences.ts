import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A sentence as people say it, and whether it tells something worth remembering. */
export interface Sentence {
  readonly keep: boolean;
  /** `Kind.id`; empty where it is not to be kept. */
  readonly kind: string;
  readonly text: string;
}

const file = readFileSync(join(import.meta.dirname, "salience.tsv"), "utf8");

/** All sentences that the classifier learns from, in the file's order. */
export const sentences: readonly Sentence[] = file
  .trimEnd()
  .split("\n")
  .slice(1)
  .map((line) => {
    const [keep, kind = "", text = ""] = line.split("\t");
    return { keep: keep === "1", kind, text };
  });

/** By which the weights name the sentences that they were made from. */
export const sentencesHash = createHash("sha256").update(file).digest("hex");
