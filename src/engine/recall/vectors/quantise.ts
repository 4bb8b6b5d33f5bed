/** Eight bits a number; the scale is lost, which cosine does not mind. */
export function quantise(vector: Float32Array): Int8Array {
  let largest = 0;
  for (const value of vector) largest = Math.max(largest, Math.abs(value));
  return Int8Array.from(vector, (value) => Math.round((value * 127) / (largest || 1)));
}

/** One over the length, so that scaled by it a vector is of length 1; 0 for one of no length, or of none that can be told. */
export function scaleOf(vector: Int8Array | Float32Array): number {
  let sum = 0;
  for (let index = 0; index < vector.length; index++) sum += (vector[index] ?? 0) ** 2;
  return sum > 0 && Number.isFinite(sum) ? 1 / Math.sqrt(sum) : 0;
}

/** What some vectors have in common: the mean of them scaled to length 1. The codes of a table are taken from it, and stay comparable only while it stays the same. */
export function meanOf(vectors: Iterable<Int8Array>, dimensions: number): Float32Array {
  const sum = new Float64Array(dimensions);
  let count = 0;
  for (const vector of vectors) {
    const scale = scaleOf(vector);
    for (let index = 0; index < dimensions; index++) sum[index] = (sum[index] ?? 0) + (vector[index] ?? 0) * scale;
    count++;
  }
  return Float32Array.from(sum, (value) => value / (count || 1));
}
