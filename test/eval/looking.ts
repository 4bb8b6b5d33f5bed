import minilm from "../../src/embedders/minilm";
import type { Store } from "../../src/domain/store";
import { createMemoryIndex } from "../../src/engine/recall/create-memory-index";
import { gistOf } from "../../src/engine/recall/gist";
import { timeAsked } from "../../src/engine/recall/time-asked";
import { kinds } from "../../src/kinds";
import { relations } from "../../src/relations";
import { walk } from "../../src/worker/walk";
import { look, type Looked } from "../training/bearing";
import type { Question } from "./data-set";

/** A memory that was looked at for a question, with the turns that it was drawn from. */
export interface Seen extends Looked {
  readonly text: string;
  readonly sources: readonly string[];
}

/** Gives what tells what the signals say of a person's memories, for the training of their fusion. All must have been told. */
export function openLooking(store: Store): (question: Question) => Promise<readonly Seen[]> {
  const { model, dimensions } = minilm;
  const told = new Map<string, Pick<Seen, "text" | "sources">>();
  const index = createMemoryIndex({ kinds, relations, model, dimensions });
  let opened: Promise<void> | null = null;

  async function open(): Promise<void> {
    const all = [];
    for await (const memories of walk(store)) all.push(...memories);
    // The turns of a chat in their order.
    for (const memory of all.toSorted((one, other) => (one.sources[0]?.at ?? 0) - (other.sources[0]?.at ?? 0))) {
      index.put([memory]);
      told.set(memory.id, { text: memory.text, sources: [...new Set(memory.sources.map(({ turn }) => turn))] });
    }
    index.setVectors(await store.vectorsOf([...told.keys()], model));
    while (index.told.readAhead(1_000)) continue;
  }

  return async ({ text, askedAt }) => {
    await (opened ??= open());
    const gist = gistOf(text);
    const [vector = null] = await minilm.embed([gist], "query");
    const now = Date.parse(askedAt);
    const prompt = { text: gist, vector, now, asked: await timeAsked(gist, now) };
    return look(prompt, index, model).flatMap((looked) => {
      const known = told.get(looked.id);
      return known === undefined ? [] : [{ ...looked, ...known }];
    });
  };
}
