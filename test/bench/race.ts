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

/** In one turn. */
const MOST = 2_000;

/** Lets them take turns, so that what else the machine does meets all of them. Milliseconds a prompt, the median of the rounds, by name. */
export async function race(runners: readonly Runner[], options: RaceOptions): Promise<ReadonlyMap<string, number>> {
  const { time, rounds = 7, turn = 120 } = options;
  const timed = async (runner: Runner, from: number, count: number): Promise<number> => {
    const before = time();
    await runner.run(from, count);
    return (time() - before) / count;
  };
  /** More and more at a time until it takes as long as a turn: by then the compiler has made its mind up. */
  const warmUp = async (runner: Runner): Promise<number> => {
    for (let count = 2; ; count *= 2) {
      const each = await timed(runner, 0, count);
      if (count >= MOST || each * count > turn) return Math.min(MOST, Math.max(2, Math.round(turn / each)));
    }
  };
  const lanes: { readonly runner: Runner; readonly count: number; readonly took: number[] }[] = [];
  for (const runner of runners) lanes.push({ runner, count: await warmUp(runner), took: [] });
  for (let round = 0; round < rounds; round++) {
    for (const { runner, count, took } of lanes) took.push(await timed(runner, round * count, count));
  }
  return new Map(lanes.map(({ runner, took }) => [runner.name, median(took)]));
}
