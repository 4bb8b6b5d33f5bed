import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import { type BrowserContext, chromium } from "playwright-core";
import { build } from "vite";
import { findChromium, sandboxArguments } from "./browsers";

const usage = "Usage: npm run read-page -- --url https://chatgpt.com/c/x [--chrome PATH] FILE…";

interface Job {
  readonly url: URL;
  readonly chrome: string;
  readonly pages: readonly SavedPage[];
}

interface SavedPage {
  readonly file: string;
  readonly html: string;
}

try {
  const job = understand(process.argv.slice(2));
  await readSavedPages(job, (line) => process.stdout.write(`${JSON.stringify(line)}\n`));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}

function understand(args: string[]): Job {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { url: { type: "string" }, chrome: { type: "string" } },
  });
  if (values.url === undefined)
    throw new Error(`--url is missing: the address that the page was saved from.\n${usage}`);
  if (positionals.length === 0) throw new Error(`No file was given.\n${usage}`);
  return { url: understandAddress(values.url), chrome: findChromium(args), pages: positionals.map(openPage) };
}

function understandAddress(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !/^https?:$/.test(url.protocol))
    throw new Error(`${text} is not the address of a web page.\n${usage}`);
  return url;
}

function openPage(file: string): SavedPage {
  try {
    const html = readFileSync(file, "utf8");
    if (html.trim() !== "") return { file, html };
  } catch (cause) {
    throw new Error(`${file} cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
  throw new Error(`${file} is empty.`);
}

async function readSavedPages({ url, chrome, pages }: Job, print: (line: object) => void): Promise<void> {
  const reader = await bundleReader();
  const browser = await chromium.launch({ executablePath: chrome, args: sandboxArguments() });
  try {
    const context = await browser.newContext({ serviceWorkers: "block" });
    for (const page of pages) print({ file: page.file, ...(await readSavedPage(context, { url, reader, page })) });
  } finally {
    await browser.close();
  }
}

/** The code that reads pages in the extension, as one script. */
async function bundleReader(): Promise<string> {
  const root = resolve(import.meta.dirname, "../..");
  const built = await build({
    configFile: false,
    root,
    logLevel: "warn",
    build: {
      write: false,
      lib: { entry: resolve(import.meta.dirname, "read-page-reader.ts"), formats: ["iife"], name: "reader" },
    },
  });
  const bundle = [built].flat()[0];
  if (bundle === undefined || !("output" in bundle)) throw new Error("The page reader could not be built.");
  return bundle.output[0].code;
}

/** Shows the page at its own address, dead: neither its scripts run nor does anything leave this machine. */
async function readSavedPage(
  context: BrowserContext,
  { url, reader, page }: { url: URL; reader: string; page: SavedPage },
): Promise<object> {
  const tab = await context.newPage();
  try {
    await tab.route("**/*", (route) =>
      route.request().isNavigationRequest() && route.request().frame() === tab.mainFrame()
        ? route.fulfill({
            body: page.html,
            contentType: "text/html; charset=utf-8",
            headers: { "content-security-policy": "default-src 'none'" },
          })
        : route.abort(),
    );
    await tab.goto(url.href, { waitUntil: "domcontentloaded" });
    return await tab.evaluate<object>(`${reader};reader.describePage()`);
  } finally {
    await tab.close();
  }
}
