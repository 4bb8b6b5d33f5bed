import { expect, test } from "vitest";
import { loadStep } from "./progress";

/** As web-llm 0.2.79 tells it. */
const told = [
  "Fetching param cache[0/9]: 33MB fetched. 10% completed, 1 secs elapsed. It can take a while when we first visit this page to populate the cache.",
  "Fetching param cache[8/9]: 295MB fetched. 100% completed, 4 secs elapsed.",
  "Loading model from cache[1/9]: 33MB loaded. 0% completed, 4 secs elapsed.",
  "Loading model from cache[9/9]: 295MB loaded. 0% completed, 6 secs elapsed.",
  "Loading GPU shader modules[3/73]: 4% completed, 1 secs elapsed.",
  "Loading GPU shader modules[73/73]: 100% completed, 30 secs elapsed.",
];

test("the share only grows, from the first part to the last", () => {
  const shares = told.map((text) => loadStep({ progress: 0, text })?.share);
  expect(shares).toEqual(shares.toSorted((one, other) => Number(one) - Number(other)));
  expect(shares[0]).toBe(0);
  expect(shares.at(-1)).toBeCloseTo(1);
});

test("a note says what is happening", () => {
  expect(loadStep({ progress: 0, text: told[2] ?? "" })?.note).toBe("Moving into graphics memory: part 1 of 9");
});

test.each(["Start to fetch params", "Finish loading on WebGPU", "Fetching param cache[0/0]"])(
  "%s is no step",
  (text) => {
    expect(loadStep({ progress: 0, text })).toBeNull();
  },
);
