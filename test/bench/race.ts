import { median } from "./median";

/** Something that can be made to search. */
export interface Runner {
  readonly name: string;
  /** Searches for so many prompts. */
  run(from: number, count: number): Promise<void>;
}

export interface RaceOptions {
  /** Reads a clock, in milliseconds. */
  readonly time: () => number;
  readonly rounds?: number;
  /** Milliseconds that one turn of one runner is to take. */
  readonly turn?: number;
}

/** So many prompts make the compiler's mind up. */
const WARM_UP = 20;
const MOST = 400;

/** Lets them take turns, so that what else the machine does meets all of them. Milliseconds a prompt, the median of the rounds, by name. */
export async function race(runners: readonly Runner[], options: RaceOptions): Promise<ReadonlyMap<string, number>> {
  const { time, rounds = 7, turn = 120 } = options;
  const timed = async (runner: Runner, from: number, count: number): Promise<number> => {
    const before = time();
    await runner.run(from, count);
    return (time() - before) / count;
  };
  const lanes = [];
  for (const runner of runners) {
    const first = await timed(runner, 0, 2);
    const warm = first * WARM_UP > 10 * turn ? first : await timed(runner, 2, WARM_UP);
    lanes.push({ runner, count: Math.min(MOST, Math.max(2, Math.round(turn / warm))), took: [] as number[] });
  }
  for (let round = 0; round < rounds; round++) {
    for (const { runner, count, took } of lanes) took.push(await timed(runner, round * count, count));
  }
  return new Map(lanes.map(({ runner, took }) => [runner.name, median(took)]));
}
