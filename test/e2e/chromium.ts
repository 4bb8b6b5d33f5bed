import { existsSync, readlinkSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type BrowserContext, chromium, type Page } from "playwright-core";
import type { ImportState } from "../../src/messaging/doors/transfer-door";
import type { ManagerDoor, PageDoor } from "../../src/messaging/protocol";
import type { StandIn } from "../stand-in/server";
import { bundle } from "../stand-in/bundle";
import { sandboxArguments } from "../tasks/browsers";
import type {} from "./door";

export interface Launch {
  readonly chrome: string;
  /** The folder that keeps everything between two launches. */
  readonly profile: string;
  readonly standIn: StandIn;
  /** Where Chromium writes down each socket it opens. */
  readonly netLog?: string;
  readonly headless?: boolean;
}

/** A real Chromium with the built extension in it, to which the stand-ins are the whole internet. */
export interface Browser {
  readonly context: BrowserContext;
  /** `chrome-extension://…` */
  readonly origin: string;
  /** Asks the engine, through the product's own door. */
  ask<M extends keyof ManagerDoor>(
    method: M,
    ...args: Parameters<ManagerDoor[M]>
  ): Promise<Awaited<ReturnType<ManagerDoor[M]>>>;
  /** Asks the chat page, through the product's own door. */
  askPage<M extends keyof PageDoor>(
    chat: Page,
    method: M,
    ...args: Parameters<PageDoor[M]>
  ): Promise<Awaited<ReturnType<PageDoor[M]>>>;
  /** Brings a file in; fails where it is not taken. */
  bringIn(text: string, name?: string): Promise<ImportState>;
  /** What stands on the extension's icon for a tab. */
  badge(chat: Page): Promise<string>;
  /** Takes down when chat pages opened from now on ask for a recall; gives the times, in milliseconds. */
  watchRecalls(): Promise<() => Promise<readonly number[]>>;
  /** Ends the document that owns the engine's worker, as Chromium may at any time. False: it did not run. */
  endEngine(): Promise<boolean>;
  /** Ends the service worker, as Chromium does after half a minute. False: it did not run. */
  endBackground(): Promise<boolean>;
  close(): Promise<void>;
  /** Ends it at once, as a crash or a power cut does. */
  kill(): Promise<void>;
}

interface Call {
  readonly door: "engine" | "page";
  readonly method: string;
  readonly args: unknown[];
}

const EXTENSION = fileURLToPath(new URL("../../.output/chrome-mv3", import.meta.url));

export async function launchChromium({ chrome, profile, standIn, netLog, headless = true }: Launch): Promise<Browser> {
  if (!existsSync(join(EXTENSION, "manifest.json")))
    throw new Error("The extension is not built: run `npx wxt build` first.");
  const here = Object.keys(standIn.hosts).map((host) => `MAP ${host}:443 127.0.0.1:${standIn.port}`);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: chrome,
    headless,
    ignoreHTTPSErrors: true,
    ignoreDefaultArgs: ["--disable-extensions"],
    viewport: headless ? { width: 960, height: 600 } : null,
    args: [
      ...sandboxArguments(),
      `--disable-extensions-except=${EXTENSION}`,
      `--load-extension=${EXTENSION}`,
      `--host-resolver-rules=${[...here, "MAP * ~NOTFOUND"].join(", ")}`,
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      ...(netLog === undefined ? [] : [`--log-net-log=${netLog}`]),
    ],
  });
  const worker =
    context.serviceWorkers()[0] ??
    (await context.waitForEvent("serviceworker").catch(async (cause: unknown) => {
      await context.close();
      throw new Error(
        `${chrome} did not load the extension. Google Chrome no longer lets programs load one: use Chromium.`,
        { cause },
      );
    }));
  const origin = worker.url().split("/", 3).join("/");
  const doors = await openDoors(context, origin);
  return {
    context,
    origin,
    ask: (method, ...args) => callDoor(doors, { door: "engine", method, args }),
    async askPage(chat, method, ...args) {
      await chat.bringToFront();
      return callDoor(doors, { door: "page", method, args });
    },
    async bringIn(text, name = "memories.json") {
      const state = await doors.evaluate(([file, called]) => globalThis.doors.bringIn(file, called), [
        text,
        name,
      ] as const);
      if (state?.phase !== "done") throw new Error(`The file did not come in: ${state?.problem ?? state?.phase}`);
      return state;
    },
    async badge(chat) {
      await chat.bringToFront();
      return doors.evaluate(() => globalThis.doors.badge());
    },
    async watchRecalls() {
      const recalls = (): Promise<readonly number[]> => doors.evaluate(() => globalThis.doors.recalls());
      await recalls();
      return recalls;
    },
    endEngine: () => endTarget(context, `${origin}/offscreen.html`),
    endBackground: () => endTarget(context, worker.url()),
    close: () => context.close(),
    async kill() {
      const gone = context.waitForEvent("close");
      // Chromium's lock on the profile is a link to HOST-PID.
      process.kill(Number(readlinkSync(join(profile, "SingletonLock")).split("-").at(-1)), "SIGKILL");
      await gone;
    },
  };
}

/** A page of the extension that holds the doors open. */
async function openDoors(context: BrowserContext, origin: string): Promise<Page> {
  const files = await bundle(new URL("door.ts", import.meta.url), "iife");
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(`${origin}/popup.html`);
  await page.evaluate(files.get("bundle.js") ?? "");
  return page;
}

/** Everything that goes through a door survives JSON. */
async function callDoor(page: Page, call: Call) {
  const answer = await page.evaluate(async ({ door, method, args }) => {
    const value: unknown = await Reflect.apply(Reflect.get(await globalThis.doors[door](), method), undefined, args);
    return JSON.stringify(value ?? null);
  }, call);
  return JSON.parse(answer);
}

async function endTarget(context: BrowserContext, address: string): Promise<boolean> {
  const [page] = context.pages();
  if (page === undefined) return false;
  const cdp = await context.newCDPSession(page);
  const { targetInfos } = await cdp.send("Target.getTargets");
  const target = targetInfos.find(({ url }) => url === address);
  if (target !== undefined) await cdp.send("Target.closeTarget", { targetId: target.targetId });
  await cdp.detach();
  return target !== undefined;
}
