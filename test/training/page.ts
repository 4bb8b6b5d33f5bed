import minilm from "../../src/embedders/minilm";
import { features } from "../../src/extractors/embedded/salience-features";
import { kinds } from "../../src/kinds";

/** What a sentence is judged by. */
export interface Seen {
  readonly features: Readonly<Record<string, number>>;
  readonly vector: readonly number[];
}

const cues = kinds.toSorted((one, other) => other.precedence - one.precedence);

/** Looks at sentences as the extractor does. */
async function look(
  sentences: readonly string[],
): Promise<{ readonly embedder: string; readonly seen: readonly Seen[] }> {
  const seen: Seen[] = [];
  for (const sentence of sentences) {
    const [vector = new Float32Array()] = await minilm.embed([sentence], "passage");
    const kind = cues.find(({ cue }) => cue?.test(sentence));
    seen.push({ features: features(sentence, kind), vector: [...vector] });
  }
  return { embedder: minilm.model, seen };
}

declare global {
  var look: (sentences: readonly string[]) => Promise<{ readonly embedder: string; readonly seen: readonly Seen[] }>;
}
globalThis.look = look;
