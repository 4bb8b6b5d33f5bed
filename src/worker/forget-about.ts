import type { Memory } from "../domain/memory";
import { chatKey } from "../domain/turn";
import { isRole } from "../engine/graph/entity-links";
import { terms } from "../engine/recall/terms";
import { forget } from "../engine/tend/forget";
import { kinds } from "../kinds";
import type { Corpus } from "./corpus";
import type { Embedding } from "./embedding";
import { factsOf } from "./facts";
import { touchedByForgetting } from "./forget-reach";

/** Statements nearest in meaning that are looked at. */
const LOOKED_AT = 200;
/**
 * The cosine from which a statement is about a matter, and the one where it shares a word with it. Measured on matters of one to three
 * words: lower ones bring as much that is not about it, and what is not about it must not go.
 */
const SAME_MATTER = 0.6;
const SHARES_WORD = 0.5;

/**
 * Everything about a person, place, thing or matter: the statements that speak of it by any of its names or in all of its words,
 * those near to it in meaning where it is nobody's name, and the kept turns that would still speak of it without their passages.
 */
export async function idsAbout(
  about: string,
  corpus: Corpus,
  embedding: Pick<Embedding, "prompt">,
): Promise<readonly string[]> {
  await corpus.read();
  const { index } = corpus;
  const entity = index.told.graph.entity(about);
  const names = [about, ...(entity === null ? [] : [entity.name, ...entity.aliases])].filter((name) => !isRole(name));
  const named = names.flatMap((name) => index.containing(name) ?? []);
  const isWhole = (id: string): boolean => factsOf(index, id)?.whole === true;
  const near = entity === null ? await nearTo(about, await embedding.prompt(about), corpus) : entity.memories;
  const statements = new Set([...named, ...near].filter((id) => !isWhole(id)));
  const turns = await stillNaming(names, { statements, turns: named.filter(isWhole) }, corpus);
  return [...statements, ...turns];
}

async function nearTo(about: string, vector: Float32Array | null, corpus: Corpus): Promise<readonly string[]> {
  if (vector === null) return [];
  const near = corpus.index.nearest(vector, LOOKED_AT).filter(({ score }) => score >= SHARES_WORD);
  const scores = new Map(near.map(({ id, score }) => [id, score]));
  const asked = new Set(terms(about));
  const isAbout = ({ id, text }: Memory): boolean =>
    (scores.get(id) ?? 0) >= SAME_MATTER || terms(text).some((word) => asked.has(word));
  return (await corpus.get([...scores.keys()])).filter(isAbout).map(({ id }) => id);
}

interface Going {
  readonly statements: ReadonlySet<string>;
  /** Kept turns that name it, wherever they are. */
  readonly turns: readonly string[];
}

/** Kept turns that name it besides what the statements rest on: those, and the assistant's in the same chats. */
async function stillNaming(
  names: readonly string[],
  { statements, turns }: Going,
  corpus: Corpus,
): Promise<readonly string[]> {
  const asked = names.map((name) => terms(name)).filter(({ length }) => length > 0);
  const touched = await touchedByForgetting(statements, corpus);
  const named = await corpus.get(turns);
  const there = [...touched, ...named, ...(await besides([...touched, ...named], corpus))];
  const { put = [] } = forget(statements, there, { by: "user", at: 0, kinds }).change;
  const left = new Map([...there, ...put].map((memory) => [memory.id, memory]));
  const isNamedIn = ({ text }: Memory): boolean => {
    const said = new Set(terms(text));
    return asked.some((name) => name.every((word) => said.has(word)));
  };
  return [...left.values()]
    .filter((memory) => corpus.index.kind(memory.kind)?.verbatim === true && isNamedIn(memory))
    .map(({ id }) => id);
}

/** All that was said in the chats of some memories. */
async function besides(memories: readonly Memory[], corpus: Corpus): Promise<readonly Memory[]> {
  const chats = new Map(memories.flatMap(({ sources }) => sources).map((source) => [chatKey(source), source]));
  return (await Promise.all([...chats.values()].map((chat) => corpus.fromChat(chat)))).flat();
}
