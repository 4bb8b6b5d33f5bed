/** Of unit vectors, their cosine. A loop: `reduce` takes several times as long, and this runs for every prompt. */
export function dot(one: Float32Array, other: ArrayLike<number>): number {
  let sum = 0;
  for (let place = 0; place < one.length; place++) sum += (one[place] ?? 0) * (other[place] ?? 0);
  return sum;
}
