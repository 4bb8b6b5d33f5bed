/** The problems of a page that stay. One that is still loading has many that do not. */
export interface ProblemsBadge {
  readonly note: (problems: readonly string[]) => void;
  readonly current: () => readonly string[];
}

const STAY_MS = 3000;

export function createProblemsBadge(tell: (problems: number) => void, signal: AbortSignal): ProblemsBadge {
  let noted = "";
  let current: readonly string[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener("abort", () => clearTimeout(timer), { once: true });
  return {
    note(problems) {
      const seen = problems.join("\n");
      if (seen === noted) return;
      noted = seen;
      clearTimeout(timer);
      const stay = problems.length > 0 ? STAY_MS : 0;
      timer = setTimeout(() => {
        current = problems;
        tell(problems.length);
      }, stay);
    },
    current: () => current,
  };
}
