import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { readDataSet } from "../eval/data-set";
import { sentences } from "../training/sentences";
import type { BenchHouse } from "./bench-page";
import type { CodedSentences, Texts } from "./sample";

const BATCH = 16;
/** Of a data set's turns. */
const MOST = 2000;
/** Of its questions. */
const MOST_ASKED = 200;

/** Each tenth sentence is kept for the prompts. */
const HELD_OUT = 10;

/** Our own sentences, and prompts of two that stand in no memory; or the user's turns of a data set, and its questions. */
export function textsFor(data: string | null): Texts {
  if (data === null) {
    const asked = sentences.filter((_, place) => place % HELD_OUT === 0).map(({ text }) => text);
    const told = sentences.filter((_, place) => place % HELD_OUT !== 0).map(({ text }) => text);
    const prompts = asked.map((text, place) => `${text}. ${asked[(place + 1) % asked.length]}`);
    return { texts: [...told, ...prompts], prompts: prompts.length };
  }
  const { people } = readDataSet(data);
  const turns = people.flatMap(({ sessions }) => sessions.flatMap((session) => session.turns));
  const said = new Set(turns.filter(({ role }) => role === "user").map(({ text }) => text.trim()));
  const told = [...said].filter((text) => text.length > 20 && text.length < 400).slice(0, MOST);
  const prompts = people.flatMap(({ questions }) => questions.map(({ text }) => text)).slice(0, MOST_ASKED);
  return { texts: [...told, ...prompts], prompts: prompts.length };
}

/** With their vectors by the packaged model. Those are made once: half a minute. */
export async function embedded({ texts, prompts }: Texts, house: BenchHouse): Promise<CodedSentences> {
  const key = createHash("sha256").update(JSON.stringify(texts)).digest("hex").slice(0, 16);
  const kept = join(import.meta.dirname, `../../node_modules/.cache/keepsake-bench/${key}.txt`);
  if (existsSync(kept)) return { texts, prompts, coded: readFileSync(kept, "utf8") };
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
  return { texts, prompts, coded };
}
