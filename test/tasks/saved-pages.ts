import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { chromium, type Page } from "playwright-core";
import { build } from "vite";
import { findChromium, sandboxArguments } from "./browsers";

const usage = "Usage: npm run read-page -- --url https://chatgpt.com/c/x [--chrome PATH] FILE…";

/** What is asked of `npm run read-page`. */
export interface Job {
  readonly url: URL;
  readonly chrome: string;
  readonly pages: readonly SavedPage[];
}

export interface SavedPage {
  readonly file: string;
  readonly html: string;
}

/** Throws in words for a person where the arguments make no sense or a file cannot be read. */
export function understand(args: string[]): Job {
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

export function openPage(file: string): SavedPage {
  const html = readAll(file);
  if (html.trim() === "") throw new Error(`${file} is empty.`);
  return { file, html };
}

function readAll(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (cause) {
    throw new Error(`${file} cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}

/** Reads saved pages in a real browser with the extension's own code. */
export interface PageReader {
  /** What `npm run read-page` prints of a page. */
  read(page: SavedPage, url: URL): Promise<object>;
  close(): Promise<void>;
}

export async function startPageReader(chrome: string): Promise<PageReader> {
  const { look, close } = await openSavedPages(chrome, "describe-page.ts");
  const read = (tab: Page): Promise<object> => tab.evaluate<object>("inPage.describePage()");
  return { read: async (page, url) => ({ file: page.file, ...(await look({ page, url }, read)) }), close };
}

/** Saved pages, shown dead in a real browser with a script of ours in them, one after the other. */
export interface SavedPages {
  look<T>(shown: { readonly page: SavedPage; readonly url: URL }, use: (tab: Page) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** `script` is a file beside this one; what it exports stands in the page as `inPage`. */
export async function openSavedPages(chrome: string, script: string): Promise<SavedPages> {
  const code = await bundle(script);
  const browser = await chromium.launch({ executablePath: chrome, args: sandboxArguments() });
  // A tab of its own for each would take longer than looking at it.
  const tab = await (await browser.newContext({ serviceWorkers: "block" })).newPage();
  return {
    look: ({ page, url }, use) => showIn(tab, { page, url, script: code }, use),
    close: () => browser.close(),
  };
}

/** The extension's own code for pages, as one script. */
async function bundle(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    root: resolve(import.meta.dirname, "../.."),
    logLevel: "warn",
    build: {
      write: false,
      lib: { entry: resolve(import.meta.dirname, entry), formats: ["iife"], name: "inPage" },
    },
  });
  const made = [built].flat()[0];
  if (made === undefined || !("output" in made)) throw new Error(`${entry} could not be built.`);
  return made.output[0].code;
}

interface Shown {
  readonly page: SavedPage;
  readonly url: URL;
  readonly script: string;
}

/** Shows the page at its own address, dead: neither its scripts run nor does anything leave this machine. */
async function showIn<T>(tab: Page, { page, url, script }: Shown, use: (tab: Page) => Promise<T>): Promise<T> {
  await tab.unrouteAll();
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
  await tab.evaluate(`${script};globalThis.inPage = inPage;`);
  return use(tab);
}
