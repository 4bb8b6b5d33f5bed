import { loadHnswlib } from "hnswlib-wasm";
import initialiseSqlite from "sqlite-vec-wasm-demo";
import type { VectorTable } from "../../src/engine/recall/tables";
import { meanOf, quantise } from "../../src/engine/recall/vectors/quantise";
import { createVectorTable } from "../../src/engine/recall/vectors/vector-table";
import { type BuildContender, TOP } from "./contender";
import type { Sample } from "./sample";

/** So many vectors tell what all have in common. */
const SEEN = 2_000;

function filledTable(sample: Sample, size: number): VectorTable {
  const { dimensions } = sample;
  const seen = Array.from({ length: Math.min(SEEN, size) }, (_, memory) => quantise(sample.vector(memory)));
  const vectors = createVectorTable({ dimensions, mean: meanOf(seen, dimensions) });
  for (let memory = 0; memory < size; memory++) vectors.put(memory, quantise(sample.vector(memory)));
  return vectors;
}

/** Ours: codes of one bit a number, the best of them scored by eight bits. */
export const ours: BuildContender = (sample, size) => {
  const table = filledTable(sample, size);
  return { search: (prompt) => table.nearest(sample.promptVector(prompt), TOP).rows, close: () => undefined };
};

/** Our own eight bits, all rows of them. */
export const oursExact: BuildContender = (sample, size) => {
  const table = filledTable(sample, size);
  const rows = Uint32Array.from({ length: size }, (_, row) => row);
  return {
    search: (prompt) => best(table.similarities(sample.promptVector(prompt), rows)),
    close: () => undefined,
  };
};

/** What the others are held against: all of every vector. */
export const exact: BuildContender = (sample, size) => {
  const { dimensions } = sample;
  const all = new Float32Array(size * dimensions);
  for (let memory = 0; memory < size; memory++) all.set(sample.vector(memory), memory * dimensions);
  const scores = new Float32Array(size);
  return {
    search(prompt) {
      const asked = sample.promptVector(prompt);
      for (let row = 0, from = 0; row < size; row++, from += dimensions) {
        let sum = 0;
        for (let n = 0; n < dimensions; n++) sum += (asked[n] ?? 0) * (all[from + n] ?? 0);
        scores[row] = sum;
      }
      return best(scores);
    },
    close: () => undefined,
  };
};

/** sqlite-vec's table of 32-bit floats, which it searches exactly. */
export const sqliteVec: BuildContender = async (sample, size) => {
  const file = new URL("../../node_modules/sqlite-vec-wasm-demo/sqlite3.wasm", import.meta.url);
  const { oo1 } = await initialiseSqlite({ wasmBinary: await (await fetch(file)).arrayBuffer() });
  const db = new oo1.DB(":memory:");
  db.exec(`CREATE VIRTUAL TABLE memories USING vec0(vector float[${sample.dimensions}])`);
  const bytes = (vector: Float32Array): Uint8Array => new Uint8Array(vector.slice().buffer);
  const insert = db.prepare("INSERT INTO memories(rowid, vector) VALUES (?, ?)");
  db.exec("BEGIN");
  for (let memory = 0; memory < size; memory++) insert.bind([memory, bytes(sample.vector(memory))]).stepReset();
  db.exec("COMMIT");
  insert.finalize();
  const nearest = db.prepare(`SELECT rowid FROM memories WHERE vector MATCH ? ORDER BY distance LIMIT ${TOP}`);
  return {
    search(prompt) {
      nearest.bind([bytes(sample.promptVector(prompt))]);
      const found: number[] = [];
      while (nearest.step()) found.push(Number(nearest.get(0)));
      nearest.reset();
      return found;
    },
    close() {
      nearest.finalize();
      db.close();
    },
  };
};

/** The parameters that its documentation calls good for most: links a node, breadth of building, breadth of searching. */
const GRAPH = { links: 16, building: 100, searching: 64, seed: 100 };

export const hnswlib: BuildContender = async (sample, size) => {
  const { HierarchicalNSW } = await loadHnswlib();
  const graph = new HierarchicalNSW("ip", sample.dimensions, "");
  graph.initIndex(size, GRAPH.links, GRAPH.building, GRAPH.seed);
  for (let memory = 0; memory < size; memory++) graph.addPoint(sample.vector(memory), memory, false);
  graph.setEfSearch(GRAPH.searching);
  return {
    search: (prompt) => graph.searchKnn(sample.promptVector(prompt), TOP, undefined).neighbors,
    close: () => undefined,
  };
};

/** The places of the highest scores, the highest first. */
function best(scores: Float32Array): readonly number[] {
  const found: number[] = [];
  let least = -Infinity;
  for (let row = 0; row < scores.length; row++) {
    const score = scores[row] ?? 0;
    if (found.length === TOP && score <= least) continue;
    const place = found.findIndex((other) => (scores[other] ?? 0) < score);
    found.splice(place < 0 ? found.length : place, 0, row);
    found.length = Math.min(found.length, TOP);
    least = scores[found.at(-1) ?? 0] ?? 0;
  }
  return found;
}
