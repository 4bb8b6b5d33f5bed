/** Stands in for vectors of which only the codes are here: the mean, and from it, in each number, the way that the code tells. */
export interface Guess {
  /** Writes the likely vector of a code. */
  vector(code: Uint8Array, into: Uint8Array): void;
  /** What a cosine with such a vector is to be multiplied by: it is longer than what it stands for. */
  readonly correction: number;
}

/** How much a normal distribution's deviation is above its mean distance from zero: guesses made with it are right on average. */
const SPREAD = Math.sqrt(Math.PI / 2);

export function createGuess(mean: Float32Array): Guess {
  const common = Math.min(
    1,
    mean.reduce((sum, value) => sum + value * value, 0),
  );
  const step = (SPREAD * Math.sqrt(1 - common)) / Math.sqrt(mean.length);
  const largest = mean.reduce((most, value) => Math.max(most, Math.abs(value)), 0) + step;
  const rounded = (value: number): number => Math.round((value * 127) / (largest || 1));
  const above = Int8Array.from(mean, (value) => rounded(value + step));
  const below = Int8Array.from(mean, (value) => rounded(value - step));
  return {
    vector(code, into) {
      for (let index = 0; index < mean.length; index++) {
        const bit = ((code[index >> 3] ?? 0) >> (index & 7)) & 1;
        into[index] = (bit === 1 ? above[index] : below[index]) ?? 0;
      }
    },
    correction: Math.sqrt(common + SPREAD * SPREAD * (1 - common)),
  };
}
