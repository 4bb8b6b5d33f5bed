import { dot } from "../../domain/dot";
import made from "./domains.json";

/** A domain of life, or a sort of task: the direction of prompts about it, and that of what people tell of themselves there. Of length 1. */
interface Domain {
  readonly asks: Float32Array;
  /** Null for a task to which nothing that is told of anybody matters. */
  readonly tells: Float32Array | null;
}

/** What a prompt is about. */
export interface About {
  /**
   * Where memories of its domains lie: the mean of what is told in each, weighted by how near the prompt is to what is asked there (a
   * softmax of the cosines). Of length 1.
   */
  readonly told: Float32Array;
  /** The share of these weights that goes to tasks: from 0 to 1. */
  readonly task: number;
}

/** How sharply a prompt is given to the domains that it is nearest to. */
const SHARPNESS = 12;

function vectorOf(encoded: string): Float32Array {
  const bytes = Int8Array.from(atob(encoded), (character) => character.charCodeAt(0));
  const length = Math.hypot(...bytes);
  return Float32Array.from(bytes, (value) => value / length);
}

let known: readonly Domain[] | null = null;
const domains = (): readonly Domain[] =>
  (known ??= made.domains.map(({ asks, tells }) => ({
    asks: vectorOf(asks),
    tells: tells === null ? null : vectorOf(tells),
  })));

/** Null for a vector of another model than the domains', whose space is not this one. */
export function aboutOf(prompt: Float32Array, model: string): About | null {
  if (model !== made.model) return null;
  const told = new Float32Array(prompt.length);
  let [all, task] = [0, 0];
  for (const { asks, tells } of domains()) {
    const weight = Math.exp(SHARPNESS * dot(prompt, asks));
    all += weight;
    if (tells === null) task += weight;
    for (let place = 0; place < told.length; place++) told[place] = (told[place] ?? 0) + weight * (tells?.[place] ?? 0);
  }
  const length = Math.hypot(...told) || 1;
  return { told: told.map((value) => value / length), task: task / all };
}
