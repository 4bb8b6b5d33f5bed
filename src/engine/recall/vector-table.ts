import type { Hit } from "../../domain/signal";

/** Vectors of one model by id, eight bits a number, searched exactly. */
export interface VectorTable {
  put(id: string, values: Int8Array): void;
  remove(id: string): void;
  has(id: string): boolean;
  /** Best first, by cosine. */
  nearest(query: Float32Array, limit: number): readonly Hit[];
  /** Of length 1; null where none of them is here. */
  mean(ids: Iterable<string>): Float32Array | null;
  /** The cosine with one of them; null where it is not here. */
  similarity(query: Float32Array, id: string): number | null;
}

/** Eight bits a number; the scale is lost, which cosine does not mind. */
export function quantise(vector: Float32Array): Int8Array {
  const largest = vector.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  return Int8Array.from(vector, (value) => Math.round((value * 127) / (largest || 1)));
}

export function createVectorTable(dimensions: number): VectorTable {
  const rows = new Map<string, Row>();
  return {
    put(id, values) {
      if (values.length === dimensions) rows.set(id, { values, scale: 1 / (length(values) || 1) });
    },
    remove: (id) => void rows.delete(id),
    has: (id) => rows.has(id),
    nearest(query, limit) {
      const scale = 1 / (length(query) || 1);
      const hits = Array.from(rows, ([id, row]) => ({ id, score: dot(query, row.values) * row.scale * scale }));
      return hits.sort((one, other) => other.score - one.score).slice(0, limit);
    },
    mean(ids) {
      const sum = new Float32Array(dimensions);
      for (const { values, scale } of [...ids].flatMap((id) => rows.get(id) ?? [])) {
        for (let index = 0; index < dimensions; index++) sum[index] = (sum[index] ?? 0) + (values[index] ?? 0) * scale;
      }
      const whole = length(sum);
      return whole === 0 ? null : sum.map((value) => value / whole);
    },
    similarity(query, id) {
      const row = rows.get(id);
      return row === undefined ? null : (dot(query, row.values) * row.scale) / (length(query) || 1);
    },
  };
}

interface Row {
  readonly values: Int8Array;
  /** One over its length. */
  readonly scale: number;
}

const length = (values: Int8Array | Float32Array): number => Math.hypot(...values);

function dot(one: Float32Array, other: Int8Array): number {
  let sum = 0;
  for (let index = 0; index < one.length; index++) sum += (one[index] ?? 0) * (other[index] ?? 0);
  return sum;
}
