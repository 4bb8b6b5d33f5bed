/** What every memory of the bench is made of, and its prompts. */
export interface Texts {
  /** Sentences of memories, and behind them the prompts. */
  readonly texts: readonly string[];
  /** How many of them are prompts. */
  readonly prompts: number;
}

export interface Sentences extends Texts {
  /** One after the other, each of length 1. */
  readonly vectors: Float32Array;
}

/** Sentences on their way to a worker: the vectors in base64, as 32-bit floats. */
export interface CodedSentences extends Texts {
  readonly coded: string;
}

export function decoded({ texts, prompts, coded }: CodedSentences): Sentences {
  const bytes = Uint8Array.from(atob(coded), (sign) => sign.charCodeAt(0));
  return { texts, prompts, vectors: new Float32Array(bytes.buffer) };
}

/** Memories and prompts without end, always the same ones. */
export interface Sample {
  readonly dimensions: number;
  readonly prompts: number;
  text(memory: number): string;
  /** Of length 1. */
  vector(memory: number): Float32Array;
  promptText(prompt: number): string;
  promptVector(prompt: number): Float32Array;
}

/**
 * Of a difference of two other sentences, which is noise that lies as real vectors do. Of 96 pairs that the model embedded, half had a
 * cosine above 0.905 with the best mix of their sentences' vectors, and in eight of ten one had between 0.29 and 0.78 of the weight.
 */
const NOISE = 0.24;

/**
 * A memory is two sentences, said together. Its vector is their weighted mean, with some noise: embedding a million pairs would take
 * days, and random vectors lie as no text does.
 */
export function createSample({ texts, prompts, vectors }: Sentences): Sample {
  const dimensions = vectors.length / texts.length;
  const told = texts.length - prompts;
  const at = (place: number): Float32Array => vectors.subarray(place * dimensions, (place + 1) * dimensions);
  const promptPlace = (prompt: number): number => told + (prompt % prompts);

  /** Four sentences for each memory, by a hash of its number. */
  const parts = (memory: number): readonly [number, number, number, number] => [
    memory % told,
    scramble(memory * 3 + 1) % told,
    scramble(memory * 3 + 2) % told,
    scramble(memory * 3 + 3) % told,
  ];

  return {
    dimensions,
    prompts,
    text(memory) {
      const [first, second] = parts(memory);
      return `${texts[first]}. ${texts[second]}.`;
    },
    vector(memory) {
      const [first, second, more, less] = parts(memory).map(at);
      const share = 0.25 + (scramble(memory) % 500) / 1000;
      const mixed = new Float32Array(dimensions);
      for (let n = 0; n < dimensions; n += 1) {
        const noise = NOISE * ((more?.[n] ?? 0) - (less?.[n] ?? 0));
        mixed[n] = share * (first?.[n] ?? 0) + (1 - share) * (second?.[n] ?? 0) + noise;
      }
      return unit(mixed);
    },
    promptText: (prompt) => texts[promptPlace(prompt)] ?? "",
    promptVector: (prompt) => at(promptPlace(prompt)),
  };
}

/** A number of 32 bits that looks like chance: the finisher of MurmurHash3. */
export function scramble(number: number): number {
  let hash = number | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85eb_ca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2_ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function unit(vector: Float32Array): Float32Array {
  const length = Math.hypot(...vector);
  return vector.map((value) => value / length);
}
