import type { Page } from "playwright-core";
import { mainTasks } from "../e2e/busy-tasks";
import type { Browser } from "../e2e/chromium";
import { until } from "../e2e/until";
import { quantile } from "./median";
import { barred, type Row, show } from "./table";

/** Pixels for each frame, a notch of the wheel: as fast as anybody turns it. */
const STEP = 120;
const STEPS = 400;
/** Places far apart that are jumped to, as one does who drags the scroll bar. */
const JUMPS = 40;
const FRAME_MS = 1_000 / 60;

/** What was seen of one frame. */
interface Frame {
  /** Milliseconds on the clock. */
  readonly at: number;
  /** Rows that stood there without their words. */
  readonly bare: number;
  readonly rows: number;
}

/** The list of all memories, scrolled frame by frame; how much of the processor's time that takes does not depend on what else the machine does. */
export async function scrollRows(page: Page, { origin }: Browser, many: string): Promise<readonly Row[]> {
  await page.setViewportSize({ width: 1200, height: 760 });
  await page.goto(`${origin}/manager.html#/memories`);
  await page.locator(".memory-row .memory-text").first().waitFor();
  const isOurs = (url: string): boolean => url.startsWith(origin);
  let frames: readonly Frame[] = [];
  const tasks = await mainTasks(page, isOurs, async () => {
    frames = await scroll(page, STEPS);
  });
  await wordsThere(page);
  const jumping = await mainTasks(page, isOurs, () => jump(page));
  const perFrame = [...sums(tasks)];
  const gaps = frames.slice(1).map(({ at }, place) => at - (frames[place]?.at ?? at));
  const share = (values: readonly unknown[], of: readonly unknown[]): string =>
    show((values.length / Math.max(1, of.length)) * 100, " %");
  const longest = (all: typeof tasks): number => Math.max(0, ...all.map(({ ms }) => ms));
  const inTime = perFrame.filter((ms) => ms <= FRAME_MS).length / Math.max(1, perFrame.length);
  return [
    barred(`list, longest task while scrolling, ${many}`, longest(tasks), { most: 50, unit: " ms" }),
    barred("  frames of no more than 1/60 s of work", inTime * 100, { least: 95, unit: " %" }),
    { what: "  work for a frame, p50", measured: show(quantile(perFrame, 0.5), " ms") },
    {
      what: "  frames in time on the clock",
      measured: share(
        gaps.filter((gap) => gap < FRAME_MS * 1.5),
        gaps,
      ),
    },
    {
      what: "  frames with a row that is not there yet",
      measured: share(
        frames.filter(({ bare }) => bare > 0),
        frames,
      ),
    },
    { what: "  rows in the page at most", measured: `${Math.max(...frames.map(({ rows }) => rows))}` },
    barred(`list, longest task while jumping, ${many}`, longest(jumping), { most: 50, unit: " ms" }),
  ];
}

/** The work from the beginning of a frame to that of the next. */
function* sums(tasks: readonly { readonly ms: number; readonly beginsFrame: boolean }[]): Generator<number> {
  let sum: number | null = null;
  for (const { ms, beginsFrame } of tasks) {
    if (beginsFrame && sum !== null) yield sum;
    if (beginsFrame) sum = 0;
    if (sum !== null) sum += ms;
  }
}

/** Scrolls a step with each frame. */
async function scroll(page: Page, steps: number): Promise<readonly Frame[]> {
  const { frames, from, to } = await page.evaluate(
    ([most, step]) =>
      new Promise<{ frames: Frame[]; from: number; to: number }>((done) => {
        const [grid] = document.getElementsByClassName("memory-grid");
        if (grid === undefined) throw new Error("There is no list.");
        const bare = grid.getElementsByClassName("memory-skeleton");
        const rows = grid.getElementsByClassName("memory-row");
        const frames: Frame[] = [];
        const from = grid.scrollTop;
        const scrolling = {
          step(at: number) {
            frames.push({ at, bare: bare.length, rows: rows.length });
            grid.scrollTop += step;
            if (frames.length < most) requestAnimationFrame((next) => scrolling.step(next));
            else done({ frames, from, to: grid.scrollTop });
          },
        };
        requestAnimationFrame((next) => scrolling.step(next));
      }),
    [steps, STEP] as const,
  );
  // What stands above may turn out lower than it was taken to be.
  if (to - from < (steps * STEP) / 2) throw new Error(`The list moved by ${to - from} pixels only.`);
  return frames;
}

/** Jumps on as soon as there are words where one has come to. */
async function jump(page: Page): Promise<void> {
  for (let place = 0; place < JUMPS; place += 1) {
    // Each far from the last, and none twice.
    const share = (place * 0.618 + 0.5) % 1;
    await page.evaluate((part) => {
      const [grid] = document.getElementsByClassName("memory-grid");
      if (grid !== undefined) grid.scrollTop = grid.scrollHeight * part;
    }, share);
    await wordsThere(page);
  }
}

/** What is in sight is there with its words. */
const wordsThere = (page: Page): Promise<number> =>
  until(
    () =>
      page.evaluate(
        () =>
          new Promise<number>((done) => {
            requestAnimationFrame(() =>
              requestAnimationFrame(() => {
                const rows = [...document.querySelectorAll(".memory-grid .memory-row")];
                const grid = document.querySelector(".memory-grid")?.getBoundingClientRect();
                const inSight = rows.filter((row) => {
                  const { top, bottom } = row.getBoundingClientRect();
                  return grid !== undefined && bottom > grid.top && top < grid.bottom;
                });
                const worded = inSight.filter((row) => row.querySelector(".memory-text") !== null);
                done(worded.length === inSight.length ? worded.length : 0);
              }),
            );
          }),
      ),
    (count) => (count === 0 ? "the rows in sight" : null),
    { within: 30_000, failing: "The list stays empty" },
  );
