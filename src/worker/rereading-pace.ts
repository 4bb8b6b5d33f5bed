/** How many turns wait to be read again, and for how many seconds yet; null where that is not known. */
export interface Pace {
  readonly waiting: number;
  readonly secondsLeft: number | null;
}

/** What the last readings count for, against all before them. */
const NEWEST = 0.3;

/** Measures how long a turn takes. */
export interface Pacer {
  /** The work on so many turns, timed when it comes to an end. */
  time(turns: number, work: () => Promise<void>): Promise<void>;
  status(waiting: number): Pace;
}

export function createPacer(clock: () => number = () => performance.now()): Pacer {
  /** Seconds a turn. */
  let pace: number | null = null;
  return {
    async time(turns, work) {
      const from = clock();
      await work();
      const measured = (clock() - from) / 1000 / turns;
      pace = pace === null ? measured : pace + NEWEST * (measured - pace);
    },
    status: (waiting) => ({ waiting, secondsLeft: pace === null ? null : Math.ceil(pace * waiting) }),
  };
}
