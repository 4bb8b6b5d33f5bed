import { setTimeout } from "node:timers/promises";

export interface Patience {
  /** Milliseconds. */
  readonly within: number;
  /** For a person: what it means if it does not come. */
  readonly failing: string;
}

/** Asks until nothing is missing (null) any more. */
export async function until<T>(
  ask: () => Promise<T>,
  missing: (answer: T) => string | null,
  { within, failing }: Patience,
): Promise<T> {
  const end = Date.now() + within;
  for (;;) {
    const answer = await ask();
    const lack = missing(answer);
    if (lack === null) return answer;
    if (Date.now() > end) throw new Error(`${failing}; missing after ${within / 1000} s: ${lack}.`);
    await setTimeout(50);
  }
}
