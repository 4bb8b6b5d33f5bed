import { MOST_COST, STEP } from "./kernel";

/**
 * What a code's bits cost: where a number of the query and the bit of it are of one sign, nothing, and otherwise as much as the number.
 * The four bits of half a byte cost their sum. So a query keeps its numbers, where a code of it would keep their signs alone: of the ten
 * nearest that codes lose, it loses a tenth.
 */
export function writeCosts(unit: Float32Array, into: Uint8Array): void {
  const halves = unit.length / 4;
  const costs = new Float32Array(halves * STEP);
  let most = 0;
  for (let half = 0; half < halves; half++) most = Math.max(most, writeHalf(unit, half, costs));
  const scale = Math.min(MOST_COST.half, Math.floor(MOST_COST.code / halves)) / (most || 1);
  // Numbers that are not negative, so that this rounds them, faster than `Math.round`.
  for (let place = 0; place < costs.length; place++) into[place] = (costs[place] ?? 0) * scale + 0.5;
}

/** Gives the most of them. */
function writeHalf(unit: Float32Array, half: number, costs: Float32Array): number {
  const first = half * STEP;
  let none = 0;
  let most = 0;
  for (let bit = 0; bit < 4; bit++) {
    const number = unit[half * 4 + bit] ?? 0;
    none += Math.max(0, number);
    most += Math.abs(number);
  }
  costs[first] = none;
  for (let bit = 0; bit < 4; bit++) {
    // With the bit, a value costs so much less than without it, or more.
    const number = unit[half * 4 + bit] ?? 0;
    for (let value = 0; value < 1 << bit; value++) {
      costs[first + (1 << bit) + value] = Math.max(0, (costs[first + value] ?? 0) - number);
    }
  }
  return most;
}
