import made from "./domains.json";

/** A domain of life: the direction of prompts about it, and that of what people tell of themselves there. Of length 1. */
interface Domain {
  readonly asks: Float32Array;
  readonly tells: Float32Array;
}

/** How sharply a prompt is given to the domains that it is nearest to. */
const SHARPNESS = 12;

const vectorOf = (encoded: string): Float32Array => {
  const bytes = Int8Array.from(atob(encoded), (character) => character.charCodeAt(0));
  const length = Math.hypot(...bytes);
  return Float32Array.from(bytes, (value) => value / length);
};

const domains: readonly Domain[] = made.domains.map(({ asks, tells }) => ({
  asks: vectorOf(asks),
  tells: vectorOf(tells),
}));

function dot(one: Float32Array, other: Float32Array): number {
  let sum = 0;
  for (let place = 0; place < one.length; place++) sum += (one[place] ?? 0) * (other[place] ?? 0);
  return sum;
}

/**
 * Where memories of a prompt's domains lie: the mean of what is told in each, weighted by how near the prompt is to what is asked there
 * (a softmax of the cosines). Of length 1; null for a vector of another model, whose space is not this one.
 */
export function widened(prompt: Float32Array, model: string): Float32Array | null {
  if (model !== made.model) return null;
  const weights = domains.map(({ asks }) => Math.exp(SHARPNESS * dot(prompt, asks)));
  const sum = new Float32Array(prompt.length);
  for (const [domain, weight] of weights.entries()) {
    const { tells } = domains[domain] ?? { tells: sum };
    for (let place = 0; place < sum.length; place++) sum[place] = (sum[place] ?? 0) + weight * (tells[place] ?? 0);
  }
  const length = Math.hypot(...sum) || 1;
  return sum.map((value) => value / length);
}
