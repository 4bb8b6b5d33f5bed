import type { Topic } from "../domain/topic";

/** Where a topic lies among vectors: what is as near to it as `Topic.near` is about it. */
export interface TopicDirection {
  readonly topic: Topic;
  /** Of length 1. */
  readonly direction: Float32Array;
}

/** Much of what sentences have in common is that they tell of oneself: so much of it is taken away. */
const IN_COMMON = 0.5;

/** The means of the topics' examples, away from what all of them share. `vectors`: of all examples, one topic's after the other's. */
export function topicDirections(topics: readonly Topic[], vectors: readonly Float32Array[]): readonly TopicDirection[] {
  const common = meanOf(vectors);
  let from = 0;
  return topics.map((topic) => {
    const own = meanOf(vectors.slice(from, (from += topic.examples.length)));
    return { topic, direction: scaled(own.map((value, place) => value - IN_COMMON * (common[place] ?? 0))) };
  });
}

function meanOf(vectors: readonly Float32Array[]): Float32Array {
  const sum = new Float32Array(vectors[0]?.length ?? 0);
  for (const vector of vectors) for (const [place, value] of vector.entries()) sum[place] = (sum[place] ?? 0) + value;
  return scaled(sum);
}

function scaled(vector: Float32Array): Float32Array {
  const length = Math.hypot(...vector) || 1;
  return vector.map((value) => value / length);
}
