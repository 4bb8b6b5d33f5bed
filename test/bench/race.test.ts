import { expect, test } from "vitest";
import { race, type Runner } from "./race";

/** A runner that takes so many milliseconds a prompt on a clock of its own. */
function runnersOf(costs: Readonly<Record<string, number>>) {
  let clock = 0;
  const turns: string[] = [];
  const runners = Object.entries(costs).map(([name, cost]): Runner => ({
    name,
    async run(_, count) {
      turns.push(name);
      clock += cost * count;
    },
  }));
  return { runners, turns, time: () => clock };
}

test("each one's milliseconds a prompt are measured, and they take turns", async () => {
  const { runners, turns, time } = runnersOf({ quick: 0.5, slow: 40 });
  const took = await race(runners, { time, rounds: 3 });
  expect(Object.fromEntries(took)).toEqual({ quick: 0.5, slow: 40 });
  expect(turns.slice(-6)).toEqual(["quick", "slow", "quick", "slow", "quick", "slow"]);
});

test("one that is very slow is not warmed up for long, and one that is quick does not run for ever", async () => {
  const counts: number[] = [];
  const { runners, time } = runnersOf({ slow: 4_000, quick: 0.0001 });
  const counted = runners.map((runner) => ({
    ...runner,
    run: (from: number, count: number) => (counts.push(count), runner.run(from, count)),
  }));
  await race(counted, { time, rounds: 2 });
  expect(Math.max(...counts)).toBeLessThan(5_000);
  expect(counts.filter((count) => count === 2).length).toBeGreaterThanOrEqual(3);
});

test("a round in which the machine was busy does not count for more than one", async () => {
  let runs = 0;
  let clock = 0;
  const disturbed: Runner = {
    name: "disturbed",
    async run(_, count) {
      runs += 1;
      clock += count * (runs === 9 ? 500 : 1);
    },
  };
  expect((await race([disturbed], { time: () => clock, rounds: 5 })).get("disturbed")).toBe(1);
});
