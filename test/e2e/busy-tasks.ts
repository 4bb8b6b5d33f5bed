import type { Page } from "playwright-core";

/** One thing of Chromium's trace. Times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Of the processor's time: what the thread did itself, whatever else the machine had to do. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string; readonly data?: { readonly url?: string } };
}

const CATEGORIES = ["toplevel", "devtools.timeline", "disabled-by-default-devtools.timeline"];
const TASK = /RunTask$/;
/** What Chromium calls the thread of a page's scripts, its layout and its painting. */
const MAIN = "CrRendererMain";

/** Milliseconds of the processor's time that a script's calls took, for each task of a page in which there were any. */
export const busyTasks = async (
  page: Page,
  isOurs: (url: string) => boolean,
  act: () => Promise<void>,
): Promise<readonly number[]> => perTask(await trace(page, act), isOurs);

/** One task of a page's main thread, with style, layout and painting. */
export interface MainTask {
  /** Milliseconds of the processor's time. */
  readonly ms: number;
  /** A frame begins with it. */
  readonly beginsFrame: boolean;
}

/** The tasks of the main threads on which a script's calls ran, in their order; its workers' are not among them. */
export async function mainTasks(
  page: Page,
  isOurs: (url: string) => boolean,
  act: () => Promise<void>,
): Promise<readonly MainTask[]> {
  const events = await trace(page, act);
  const main = new Set(events.filter(({ name, args }) => name === "thread_name" && args?.name === MAIN).map(threadOf));
  const threads = new Set(events.filter((event) => isCall(event, isOurs)).map(threadOf));
  const here = events.filter((event) => threads.has(threadOf(event)) && main.has(threadOf(event)));
  const frames = here.filter(({ name }) => name === "FireAnimationFrame");
  const tasks = outermostTasks(here);
  const beginners = new Set(frames.map((frame) => taskOf(tasks, frame)));
  return tasks.map((task) => ({ ms: (task.tdur ?? task.dur ?? 0) / 1_000, beginsFrame: beginners.has(task) }));
}

const isCall = ({ name, args }: TraceEvent, isOurs: (url: string) => boolean): boolean =>
  name === "FunctionCall" && isOurs(args?.data?.url ?? "");

const outermostTasks = (events: readonly TraceEvent[]): readonly TraceEvent[] =>
  [...new Set(events.map(threadOf))].flatMap((thread) =>
    outermost(events.filter((event) => event.ph === "X" && TASK.test(event.name) && threadOf(event) === thread)),
  );

async function trace(page: Page, act: () => Promise<void>): Promise<readonly TraceEvent[]> {
  const cdp = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  cdp.on("Tracing.dataCollected", ({ value }) => events.push(...JSON.parse(JSON.stringify(value))));
  await cdp.send("Tracing.start", { transferMode: "ReportEvents", traceConfig: { includedCategories: CATEGORIES } });
  await act();
  const ended = new Promise((done) => cdp.once("Tracing.tracingComplete", done));
  await cdp.send("Tracing.end");
  await ended;
  await cdp.detach();
  return events;
}

function perTask(events: readonly TraceEvent[], isOurs: (url: string) => boolean): readonly number[] {
  const isOurCall = (event: TraceEvent): boolean => isCall(event, isOurs);
  const threads = new Set(events.filter(isOurCall).map(threadOf));
  return [...threads].flatMap((thread) => {
    const here = events.filter((event) => event.ph === "X" && threadOf(event) === thread);
    const calls = here.filter(isOurCall);
    // What follows upon a promise is not told apart by script: all that no other's call encloses counts as ours.
    const others = here.filter((event) => event.name === "FunctionCall" && !isOurCall(event));
    const jobs = outermost([...others, ...here.filter(({ name }) => name === JOBS)]).filter(
      ({ name }) => name === JOBS,
    );
    const pieces = outermost([...calls, ...jobs]);
    const tasks = outermost(here.filter(({ name }) => TASK.test(name)));
    const isBusy = new Set(calls.map((call) => taskOf(tasks, call)));
    const sums = new Map<TraceEvent, number>();
    for (const piece of pieces) {
      const task = taskOf(tasks, piece);
      if (task && isBusy.has(task)) sums.set(task, (sums.get(task) ?? 0) + (piece.tdur ?? piece.dur ?? 0) / 1_000);
    }
    return [...sums.values()];
  });
}

const JOBS = "RunMicrotasks";

const threadOf = ({ pid, tid }: TraceEvent): string => `${pid}/${tid}`;

const endOf = ({ ts, dur = 0 }: TraceEvent): number => ts + dur;

/** Those that stand in no other of them, in their order. Of one thread. */
function outermost(events: readonly TraceEvent[]): readonly TraceEvent[] {
  let end = -Infinity;
  return events
    .toSorted((a, b) => a.ts - b.ts || endOf(b) - endOf(a))
    .filter((event) => {
      if (event.ts < end) return false;
      end = endOf(event);
      return true;
    });
}

/** The last task that began before it. */
function taskOf(tasks: readonly TraceEvent[], { ts }: TraceEvent): TraceEvent | undefined {
  let [low, high] = [0, tasks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tasks[middle]?.ts ?? Infinity) <= ts) low = middle + 1;
    else high = middle;
  }
  return tasks[low - 1];
}
