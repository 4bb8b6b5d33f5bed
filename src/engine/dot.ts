/** Of unit vectors, their cosine. */
export const dot = (one: Float32Array, other: ArrayLike<number>): number =>
  one.reduce((sum, value, place) => sum + value * (other[place] ?? 0), 0);
