import { existsSync, readdirSync, readFileSync, readlinkSync } from "node:fs";
import { join } from "node:path";

/** Reads how long threads of a running Chromium were on a processor, in milliseconds. */
export interface ThreadTime {
  /** Of the page's dedicated worker; the one that started first. */
  worker(): number;
  /** Of the process that has the page, all its threads. */
  renderer(): number;
  /** Of all processes of the browser. */
  browser(): number;
  /** Megabytes of memory that the processes of pages have to themselves, with their shares of what they share. */
  rendererResident(): number;
}

/** Linux tells of each thread how long it ran. Elsewhere the time on the clock has to do. */
export const canReadThreads = existsSync("/proc/self/schedstat");

/** A worker thread's name, as much of it as the kernel keeps. */
const WORKER = "DedicatedWorker";

/** The threads of the Chromium that has a profile. Only one of its pages may have a worker. */
export function threadTimeOf(profile: string): ThreadTime {
  if (!canReadThreads) {
    const clock = (): number => performance.now();
    return { worker: clock, renderer: clock, browser: clock, rendererResident: () => Number.NaN };
  }
  // Chromium's lock on the profile is a link to HOST-PID.
  const root = Number(readlinkSync(join(profile, "SingletonLock")).split("-").at(-1));
  const own = () => {
    for (const pid of family(root)) {
      const worker = threadsOf(pid).find((thread) => readLine(`/proc/${pid}/task/${thread}/comm`) === WORKER);
      if (worker !== undefined) return { pid, worker };
    }
    throw new Error("No page of the browser has a worker.");
  };
  return {
    worker() {
      const { pid, worker } = own();
      return ran(pid, worker);
    },
    renderer: () => ranAll(own().pid),
    browser: () => family(root).reduce((sum, pid) => sum + ranAll(pid), 0),
    rendererResident: () =>
      family(root)
        .filter(isRenderer)
        .reduce((sum, pid) => sum + share(pid), 0),
  };
}

/** A file of the kernel's; empty where the thread has just ended. */
function readLine(path: string): string {
  try {
    return readFileSync(path, "utf8").trim();
  } catch {
    return "";
  }
}

const numbers = (folder: string): readonly number[] => {
  try {
    return readdirSync(folder).map(Number).filter(Number.isInteger);
  } catch {
    return [];
  }
};

const threadsOf = (pid: number): readonly number[] => numbers(`/proc/${pid}/task`).toSorted((a, b) => a - b);

/** A process and all that it started. */
function family(root: number): readonly number[] {
  const parents = new Map(
    // A process's name stands in brackets, and may hold any sign.
    numbers("/proc").map((pid) => [pid, Number(/\) \w (\d+)/.exec(readLine(`/proc/${pid}/stat`))?.[1])]),
  );
  const found = [root];
  for (const one of found) for (const [pid, parent] of parents) if (parent === one) found.push(pid);
  return found;
}

const isRenderer = (pid: number): boolean => readLine(`/proc/${pid}/cmdline`).includes("--type=renderer");

const share = (pid: number): number =>
  Number(/^Pss:\s+(\d+)/m.exec(readLine(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0) / 1024;

/** The kernel counts in nanoseconds. */
const ran = (pid: number, thread: number): number =>
  Number(readLine(`/proc/${pid}/task/${thread}/schedstat`).split(" ")[0]) / 1e6;

const ranAll = (pid: number): number => threadsOf(pid).reduce((sum, thread) => sum + ran(pid, thread), 0);
