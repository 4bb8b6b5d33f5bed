import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import type { Memory } from "../../src/domain/memory";
import { startStandIn, type StandIn, type StandInOptions } from "../stand-in/server";
import { findChromium } from "../tasks/browsers";
import { type Chat, openChat } from "./chat";
import { type Browser, launchChromium } from "./chromium";
import { countSockets } from "./sockets";
import { until } from "./until";

/** A profile, the stand-ins, and a browser between them. */
export interface World {
  readonly standIn: StandIn;
  /** The folder that keeps everything between two launches. */
  readonly profile: string;
  /** The browser that runs now. */
  readonly browser: () => Browser;
  open(address: string): Promise<Chat>;
  /** The popup, in a tab of its own. */
  openPopup(): Promise<Page>;
  /** One of our own pages: `/manager.html#/review`. */
  openOwn(address: string): Promise<Page>;
  /** Everything that is remembered but whole turns, newest first. */
  memories(): Promise<readonly Memory[]>;
  /** The texts of the turns that are kept whole. */
  episodes(): Promise<readonly string[]>;
  /** Waits until something that matches is remembered, and nothing waits to be learned. */
  knows(text: RegExp): Promise<void>;
  /** Waits until nothing waits to be learned, for a while on end. */
  settled(): Promise<void>;
  /** Waits until the chat offers something that matches for what stands in its prompt. */
  offers(chat: Chat, text: RegExp): Promise<void>;
  /** Does something while no browser runs, where it is given. */
  restart(how: "close" | "kill", meanwhile?: () => void): Promise<void>;
  /** Ends all, and fails if a socket went anywhere but to the stand-ins. */
  end(): Promise<void>;
}

/** By then a page's finished turns have come to the engine. */
const READ_MS = 1500;
const SOON_MS = 20_000;

/** For `expect.poll`. */
export const soon = { timeout: SOON_MS, interval: 100 };

export async function openWorld({
  consented = true,
  ...options
}: StandInOptions & { readonly consented?: boolean } = {}): Promise<World> {
  const standIn = await startStandIn(options);
  const folder = mkdtempSync(join(tmpdir(), "keepsake-e2e-"));
  const profile = join(folder, "profile");
  let launches = 0;
  let visited = false;
  const launch = (): Promise<Browser> => {
    launches += 1;
    const netLog = join(folder, `net-${launches}.json`);
    return launchChromium({ chrome: findChromium(), profile, standIn, netLog });
  };
  let browser = await launch();
  if (consented) await browser.ask("changeSettings", { consented: true });

  const memories = async (): Promise<readonly Memory[]> =>
    (await browser.ask("list", { offset: 0, limit: 100 })).memories;
  async function idle(): Promise<void> {
    await until(
      () => browser.ask("status"),
      ({ waiting, unembedded }) => (waiting + unembedded > 0 ? `${waiting} turns, ${unembedded} vectors` : null),
      { within: SOON_MS, failing: "Learning does not come to an end" },
    );
  }
  async function settled(): Promise<void> {
    await setTimeout(READ_MS);
    await idle();
  }
  const newPage = (): Promise<Page> => browser.context.newPage();
  async function openOwn(address: string): Promise<Page> {
    const page = await newPage();
    await page.goto(`${browser.origin}${address}`);
    return page;
  }
  return {
    standIn,
    profile,
    browser: () => browser,
    memories,
    async episodes() {
      const { memories: turns } = await browser.ask("list", { verbatim: true, offset: 0, limit: 100 });
      return turns.map(({ text }) => text);
    },
    async open(address) {
      visited = true;
      return openChat(await newPage(), address);
    },
    openPopup: () => openOwn("/popup.html"),
    openOwn,
    async knows(text) {
      await until(memories, (now) => (now.some((memory) => text.test(memory.text)) ? null : text.source), {
        within: SOON_MS,
        failing: "It was not learned",
      });
      await idle();
    },
    settled,
    async offers({ page }, text) {
      await until(
        () => browser.askPage(page, "offer"),
        ({ block }) => (block.some((line) => text.test(line.text)) ? null : text.source),
        { within: SOON_MS, failing: "It was not offered" },
      );
    },
    async restart(how, meanwhile) {
      await browser[how]();
      meanwhile?.();
      browser = await launch();
    },
    async end() {
      await browser.close();
      await standIn.close();
      const logs = readdirSync(folder).filter((name) => name.startsWith("net-"));
      const sockets = logs.map((name) => countSockets(join(folder, name)));
      rmSync(folder, { recursive: true, force: true });
      expect(sockets).toHaveLength(launches);
      const home = `127.0.0.1:${standIn.port}`;
      const reached = Object.keys(Object.assign({}, ...sockets));
      // Where a chat was opened, its socket also shows that they are seen at all.
      expect([...new Set(visited ? reached : [home, ...reached])]).toEqual([home]);
    },
  };
}
