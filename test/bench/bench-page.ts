import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Page } from "playwright-core";
import { type ServedPage, serveEnginePage } from "../eval/engine-page";
import { sandboxArguments } from "../tasks/browsers";
import type {} from "./page";
import { type ThreadTime, threadTimeOf } from "./thread-time";

/** A page of the bench in a browser of its own. */
export interface BenchPage {
  readonly page: Page;
  readonly time: ThreadTime;
  /** Ends the browser; what is on its disk stays. */
  close(): Promise<void>;
}

/** The bench, built once, and opened as often as is needed with the same things on its disk. */
export interface BenchHouse {
  open(): Promise<BenchPage>;
  close(): Promise<void>;
}

export async function openBenchHouse(chrome: string): Promise<BenchHouse> {
  const served: ServedPage = await serveEnginePage("/test/bench/index.html", { isolated: true });
  const profile = await mkdtemp(join(tmpdir(), "keepsake-bench-"));
  return {
    async open() {
      const context = await chromium.launchPersistentContext(profile, {
        executablePath: chrome,
        args: [...sandboxArguments(), "--js-flags=--expose-gc"],
      });
      const page = context.pages()[0] ?? (await context.newPage());
      page.on("pageerror", (error) => console.error(error.message));
      await page.goto(served.address);
      return { page, time: threadTimeOf(profile), close: () => context.close() };
    },
    async close() {
      await served.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}
