import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { readDataSet } from "../eval/data-set";
import { sentences } from "../training/sentences";
import type { BenchHouse } from "./bench-page";
import type { CodedSentences } from "./sample";

const BATCH = 16;
/** Of a data set's turns. */
const MOST = 2000;

/** The texts that memories are made of: our own sentences, or the user's turns of a data set. */
export function textsFor(data: string | null): readonly string[] {
  if (data === null) return sentences.map(({ text }) => text);
  const turns = readDataSet(data).people.flatMap((person) => person.sessions.flatMap((session) => session.turns));
  const said = new Set(turns.filter(({ role }) => role === "user").map(({ text }) => text.trim()));
  return [...said].filter((text) => text.length > 20 && text.length < 400).slice(0, MOST);
}

/** With their vectors by the packaged model. Those are made once: half a minute. */
export async function embedded(texts: readonly string[], house: BenchHouse): Promise<CodedSentences> {
  const key = createHash("sha256").update(JSON.stringify(texts)).digest("hex").slice(0, 16);
  const kept = join(import.meta.dirname, `../../node_modules/.cache/keepsake-bench/${key}.txt`);
  if (existsSync(kept)) return { texts, coded: readFileSync(kept, "utf8") };
  const { page, close } = await house.open();
  const worker = await page.evaluateHandle(() => globalThis.start.embedding());
  const vectors: number[] = [];
  for (let from = 0; from < texts.length; from += BATCH) {
    vectors.push(...(await worker.evaluate((model, some) => model.embed(some), texts.slice(from, from + BATCH))));
  }
  await close();
  const coded = Buffer.from(Float32Array.from(vectors).buffer).toString("base64");
  mkdirSync(dirname(kept), { recursive: true });
  writeFileSync(kept, coded);
  return { texts, coded };
}
