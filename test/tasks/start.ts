import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { argv, cwd, env, platform } from "node:process";
import { fileURLToPath } from "node:url";
import { type Browser, launchChromium } from "../e2e/chromium";
import { answer, play, type Told } from "../e2e/demo";
import { countSockets } from "../e2e/sockets";
import { startStandIn } from "../stand-in/server";
import { findChromium } from "./browsers";

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = join(root, ".output/demo");
const hasDisplay =
  platform === "darwin" || platform === "win32" || [env["DISPLAY"], env["WAYLAND_DISPLAY"]].some(Boolean);

const seconds = (took: number): string => `${(took / 1000).toFixed(2)} s`;
const line = (text = ""): void => console.log(text);
const heading = (text: string): void => line(`\n${text}\n${"─".repeat(text.length)}`);
const scores = (signals: Readonly<Record<string, number>>): string =>
  Object.entries(signals)
    .map(([signal, score]) => `${signal} ${score.toFixed(2)}`)
    .join(" · ");

const told: Told = {
  agreed: (took) => line(`Agreed in the popup: Keepsake may remember. (${seconds(took)})`),
  said(text) {
    heading("A chat on https://chatgpt.com");
    line(`Mara: ${text}`);
  },
  learned(memories, took) {
    line(`\nLearned, ${seconds(took)} after it was sent:`);
    for (const { kind, text, sources, learnedBy } of memories) {
      const source = sources
        .map(({ site, role, start, end }) => `${role} on ${site}, characters ${start}–${end}`)
        .join("; ");
      line(`  ${kind.padEnd(13)} ${text.padEnd(38)} from: ${source} (by ${learnedBy})`);
    }
  },
  asked(text) {
    heading("A new chat on https://claude.ai");
    line(`Mara types: ${text}`);
  },
  offered({ block }, others, took) {
    line(`\nWould be added, ${seconds(took)} after the last key:`);
    for (const { text, score, signals } of block)
      line(`  ${score.toFixed(2)}  ${text.padEnd(48)} why: ${scores(signals)}`);
    line("Looked at and left out:");
    for (const { memory, score, signals } of others)
      line(`  ${score.toFixed(2)}  ${brief(memory.text).padEnd(48)} why: ${scores(signals)}`);
  },
  received(prompt, took) {
    heading("The prompt that the page really received");
    line(prompt.replaceAll(/^/gm, "  │ "));
    line(`(${seconds(took)} after Enter)`);
  },
};

const brief = (text: string): string => (text.length > 46 ? `${text.slice(0, 45)}…` : text);

async function timed<T>(what: string, work: () => T | Promise<T>): Promise<T> {
  const from = Date.now();
  const result = await work();
  line(`${what} (${seconds(Date.now() - from)})`);
  return result;
}

function buildExtension(): void {
  execFileSync("npx", ["--no-install", "wxt", "build"], {
    cwd: root,
    stdio: ["ignore", "pipe", "inherit"],
    shell: platform === "win32",
  });
}

async function stayOpen({ context }: Browser): Promise<void> {
  line("The browser stays open: play on. Close it to end.");
  await context.waitForEvent("close", { timeout: 0 });
}

async function demo(): Promise<void> {
  const chrome = findChromium(argv.slice(2));
  mkdirSync(folder, { recursive: true });
  heading("Keepsake: told on one site, known on another");
  await timed("Built the extension.", buildExtension);
  const standIn = await timed("Started stand-ins for chatgpt.com and claude.ai on this machine.", () =>
    startStandIn({ reply: answer }),
  );
  const kept = mkdtempSync(join(tmpdir(), "keepsake-demo-"));
  const netLog = join(kept, "net.json");
  try {
    const browser = await timed(`Opened ${chrome}.`, () =>
      launchChromium({ chrome, profile: join(kept, "profile"), standIn, netLog, headless: !hasDisplay }),
    );
    try {
      await play({ browser, standIn, folder }, told);
      line(`\nScreenshots: ${relative(cwd(), folder)}/{popup,chip,panel,sent}.png`);
      if (hasDisplay) await stayOpen(browser);
    } finally {
      await browser.close();
    }
    const sockets = Object.entries(countSockets(netLog)).map(([address, count]) => `${count} to ${address}`);
    line(`Sockets that the browser opened: ${sockets.join(", ")} (the stand-ins are at 127.0.0.1:${standIn.port}).`);
  } finally {
    await standIn.close();
    rmSync(kept, { recursive: true, force: true });
  }
}

try {
  await demo();
} catch (error) {
  console.error(`\nThe demo failed: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
