import { readFileSync } from "node:fs";
import { join } from "node:path";

interface Domain {
  readonly name: string;
  readonly asks: readonly string[];
  /** Empty for a task to which nothing that is told of anybody matters. */
  readonly tells: readonly string[];
}

/** What prompts are about, in our own words: how people ask about it, and what they tell of themselves that bears on it. */
const domains: readonly Domain[] = JSON.parse(readFileSync(join(import.meta.dirname, "domains.json"), "utf8"));

type Vector = readonly number[];

const ofLengthOne = (vector: Vector): Vector => {
  const length = Math.hypot(...vector) || 1;
  return vector.map((value) => value / length);
};
const mean = (vectors: readonly Vector[]): Vector =>
  ofLengthOne((vectors[0] ?? []).map((_, place) => vectors.reduce((sum, vector) => sum + (vector[place] ?? 0), 0)));

/** A direction without what all of them have in common. */
function apart(vector: Vector, common: Vector): Vector {
  const shared = vector.reduce((sum, value, place) => sum + value * (common[place] ?? 0), 0);
  return ofLengthOne(vector.map((value, place) => value - shared * (common[place] ?? 0)));
}

/** Eight bits a number, as text. */
function encoded(vector: Vector): string {
  const largest = Math.max(...vector.map(Math.abs));
  return Buffer.from(Int8Array.from(vector, (value) => Math.round((value * 127) / largest)).buffer).toString("base64");
}

/** The directions of the domains in an embedding space, as the topic signal reads them. */
export async function domainVectors(embed: (texts: readonly string[]) => Promise<readonly Vector[]>) {
  const vectors = [];
  for (const { name, asks, tells } of domains)
    vectors.push({ name, asks: await embed(asks), tells: await embed(tells) });
  const common = {
    asks: mean(vectors.flatMap(({ asks }) => asks)),
    tells: mean(vectors.flatMap(({ tells }) => tells)),
  };
  return vectors.map(({ name, asks, tells }) => ({
    name,
    asks: encoded(apart(mean(asks), common.asks)),
    tells: tells.length === 0 ? null : encoded(apart(mean(tells), common.tells)),
  }));
}
