import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "vitest";
import type { Memory } from "../../src/domain/memory";
import { formatBlock } from "../../src/domain/block";
import { startStandIn, type StandIn, type StandInOptions } from "../stand-in/server";
import { findChromium } from "../tasks/browsers";
import { type Chat, openChat } from "./chat";
import { type Browser, launchChromium } from "./chromium";
import { countSockets } from "./sockets";

/** A profile, the stand-ins, and a browser between them. */
export interface World {
  readonly standIn: StandIn;
  /** The browser that runs now. */
  readonly browser: () => Browser;
  open(address: string): Promise<Chat>;
  /** Everything that is remembered but whole turns, newest first. */
  memories(): Promise<readonly Memory[]>;
  /** Waits until something that matches is remembered, and nothing waits to be learned. */
  knows(text: RegExp): Promise<void>;
  /** Waits until the chat offers something that matches for what stands in its prompt. */
  offers(chat: Chat, text: RegExp): Promise<void>;
  restart(how: "close" | "kill"): Promise<void>;
  /** Ends all, and fails if a socket went anywhere but to the stand-ins. */
  end(): Promise<void>;
}

const SOON = { timeout: 20_000, interval: 100 };

export async function openWorld({ consented = true, ...options }: StandInOptions & { readonly consented?: boolean } = {}): Promise<World> {
  const standIn = await startStandIn(options);
  const folder = mkdtempSync(join(tmpdir(), "keepsake-e2e-"));
  let launches = 0;
  const launch = (): Promise<Browser> => {
    launches += 1;
    const netLog = join(folder, `net-${launches}.json`);
    return launchChromium({ chrome: findChromium(), profile: join(folder, "profile"), standIn, netLog });
  };
  let browser = await launch();
  if (consented) await browser.ask("changeSettings", { consented: true });

  const memories = async (): Promise<readonly Memory[]> => (await browser.ask("list", { offset: 0, limit: 100 })).memories;
  return {
    standIn,
    browser: () => browser,
    memories,
    open: async (address) => openChat(await browser.context.newPage(), address),
    async knows(text) {
      await expect.poll(async () => (await memories()).map((memory) => memory.text), SOON).toContainEqual(expect.stringMatching(text));
      await expect.poll(() => browser.ask("status"), SOON).toMatchObject({ waiting: 0, unembedded: 0 });
    },
    async offers({ page }, text) {
      await expect.poll(async () => formatBlock((await browser.askPage(page, "offer")).block), SOON).toMatch(text);
    },
    async restart(how) {
      await browser[how]();
      browser = await launch();
    },
    async end() {
      await browser.close();
      await standIn.close();
      const logs = readdirSync(folder).filter((name) => name.startsWith("net-"));
      const sockets = logs.map((name) => countSockets(join(folder, name)));
      rmSync(folder, { recursive: true, force: true });
      const allowed = `127.0.0.1:${standIn.port}`;
      expect(sockets.length).toBe(launches);
      for (const counts of sockets) expect(counts).toEqual({ [allowed]: expect.any(Number) });
    },
  };
}
