import { expect, test } from "vitest";
import { sampleGraph } from "../../../test/ui/sample-graph";
import { spotlight } from "./spotlight";

const info = sampleGraph(500, 800);
const everywhere = { x1: -1e6, y1: -1e6, x2: 1e6, y2: 1e6 };
const positions = Float32Array.from(info.nodes.flatMap((_, index) => [index * 10, 0]));
const names = (lit: ReturnType<typeof spotlight>): readonly string[] => lit.nodes.map(({ node }) => node.name);

test("where many are in sight, those spoken of most are drawn, and fewer have their names written", () => {
  const lit = spotlight({ info, positions, chosen: null, calm: true }, everywhere);
  expect(names(lit)).toEqual(info.nodes.slice(0, 150).map(({ name }) => name));
  expect(lit.nodes.filter(({ named }) => named).map(({ place }) => place)).toEqual([...Array(24).keys()]);
  expect(lit.ties).toEqual([]);
});

test("where few are in sight, all have their names", () => {
  const lit = spotlight({ info, positions, chosen: null, calm: true }, { ...everywhere, x1: 2000, x2: 2200 });
  expect(lit.nodes.map(({ place, named }) => [place, named])).toEqual(
    Array.from({ length: 21 }, (_, index) => [200 + index, true]),
  );
});

test("the chosen one is drawn with those that it stands to, wherever they are", () => {
  const chosen = info.ties[10]?.from ?? "";
  const lit = spotlight({ info, positions, chosen, calm: true }, { ...everywhere, x1: 1e5 });
  const ties = info.ties.filter(({ from, name }) => from === chosen || name === chosen);
  expect(new Set(names(lit))).toEqual(new Set(ties.flatMap(({ from, name }) => [from, name])));
  expect(lit.ties).toEqual(ties);
  expect(lit.nodes.every(({ named }) => named)).toBe(true);
});

test("of one that hundreds stand to, only so many are drawn", () => {
  const lit = spotlight({ info, positions, chosen: "Name 0", calm: true }, { ...everywhere, x1: 1e5 });
  expect(lit.nodes.length).toBeLessThanOrEqual(41);
  expect(lit.nodes.length).toBeGreaterThan(20);
});

test("while it moves, no more than the names are drawn", () => {
  expect(spotlight({ info, positions, chosen: null, calm: false }, everywhere).nodes).toHaveLength(24);
});
