import { createReadStream } from "node:fs";
import { access, mkdtemp, rm, stat } from "node:fs/promises";
import type { ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { basename, extname, join, resolve } from "node:path";
import { env, exit } from "node:process";
import { chromium, type Page } from "playwright-core";
import { createServer, type Plugin } from "vite";
import { languageModels, libraryName } from "../../src/extractors/webllm/models";
import type { Told, Trial } from "../webllm/worker";
import { findChromium, sandboxArguments } from "./browsers";

/*
 * npm run test:webllm: one turn through the real engine, on software WebGPU. Named by environment variables, since no part of
 * it is small enough to keep: KEEPSAKE_WEBLLM_MODEL, a folder of weights in MLC's layout; KEEPSAKE_WEBLLM_LIB, the model library
 * for them; and KEEPSAKE_WEBLLM_SHIM, if wished, a script that is run before web-llm (the software adapter is slow).
 */

const root = resolve(import.meta.dirname, "../..");

const SAID = "I'm Mara and I moved to Lisbon in March. I'm allergic to peanuts. What should I cook tonight?";

interface Files {
  readonly model: string;
  readonly library: string;
  /** `ModelOption.id` of a model that the library is for. */
  readonly like: string;
  readonly shim: string | null;
}

/** Says what is missing, and ends. */
function refuse(message: string): never {
  console.error(message);
  exit(2);
}

async function filesNamed(): Promise<Files> {
  const { KEEPSAKE_WEBLLM_MODEL: model, KEEPSAKE_WEBLLM_LIB: library, KEEPSAKE_WEBLLM_SHIM: shim } = env;
  if (!model || !library) {
    return refuse(
      "Name a model folder in MLC's layout in KEEPSAKE_WEBLLM_MODEL and its model library (.wasm) in KEEPSAKE_WEBLLM_LIB.",
    );
  }
  for (const path of [join(model, "mlc-chat-config.json"), library, ...(shim ? [shim] : [])]) {
    await access(path).catch(() => refuse(`There is no file ${path}.`));
  }
  return { model, library, like: ownerOf(library), shim: shim ? shim : null };
}

/** The model of the list that a library is compiled for. */
function ownerOf(library: string): string {
  const owner = languageModels.find((model) =>
    (["f16", "f32"] as const).some((precision) => libraryName(model, precision) === basename(library)),
  );
  return owner?.id ?? refuse(`No model of the list has a library called ${basename(library)}.`);
}

const mediaTypes: Readonly<Record<string, string>> = { ".wasm": "application/wasm", ".js": "text/javascript" };

async function send(file: string, response: ServerResponse): Promise<void> {
  const found = await stat(file).catch(() => null);
  if (!found?.isFile()) return void response.writeHead(404).end();
  const type = mediaTypes[extname(file)] ?? "application/octet-stream";
  response.writeHead(200, { "content-type": type, "content-length": found.size });
  createReadStream(file).pipe(response);
}

/** The weights at /model/, the library where the package has it, the shim at /shim.js. */
const serveFiles = ({ model, library, shim }: Files): Plugin => ({
  name: "webllm-files",
  configureServer({ middlewares }) {
    const serve = (path: string, file: (name: string) => string): void =>
      void middlewares.use(path, (request, response) => void send(file(basename(request.url ?? "")), response));
    serve("/model", (name) => join(model, name));
    serve("/webllm", (name) => (name === basename(library) ? library : ""));
    serve("/shim.js", () => shim ?? "");
  },
});

/** Runs the worker in a page; what it tells is printed as it comes. */
async function attempt(page: Page, trial: Trial): Promise<Told> {
  page.on("console", (message) => message.type() === "debug" || console.log(message.text()));
  return page.evaluate(
    (given) =>
      new Promise<Told>((done) => {
        const worker = new Worker("/test/webllm/worker.ts", { type: "module" });
        worker.addEventListener("error", ({ message }) => done({ tells: "failure", message }));
        worker.addEventListener("message", ({ data }: MessageEvent<Told>) =>
          data.tells === "note" ? console.log(data.note) : done(data),
        );
        worker.postMessage(given);
      }),
    trial,
  );
}

async function run(files: Files, cacheDir: string): Promise<Told> {
  const server = await createServer({
    root,
    configFile: false,
    cacheDir,
    logLevel: "error",
    plugins: [serveFiles(files)],
    optimizeDeps: { noDiscovery: true },
    server: { port: 0, hmr: false, watch: null },
  });
  const base = (await server.listen()).resolvedUrls?.local[0] ?? refuse("The local server has no address.");
  const browser = await chromium.launch({
    executablePath: findChromium(process.argv),
    args: [...sandboxArguments(), "--enable-unsafe-webgpu", "--use-webgpu-adapter=swiftshader"],
  });
  try {
    const page = await browser.newPage();
    await page.goto(new URL("/test/webllm/index.html", base).href);
    const turn = { id: "1", site: "trial", conversation: "trial", role: "user" as const, text: SAID, at: Date.now() };
    const shim = files.shim === null ? null : new URL("/shim.js", base).href;
    return await attempt(page, {
      url: new URL("/model/", base).href,
      like: files.like,
      shim,
      turns: [turn],
    });
  } finally {
    await browser.close();
    await server.close();
  }
}

const files = await filesNamed();
const cacheDir = await mkdtemp(join(tmpdir(), "keepsake-webllm-"));
const told = await run(files, cacheDir);
await rm(cacheDir, { recursive: true, force: true });
if (told.tells !== "result") {
  console.error(told.tells === "failure" ? told.message : "The worker stopped.");
  exit(1);
}
console.log(`Loaded in ${told.loadSeconds.toFixed(1)} s, extracted in ${told.extractSeconds.toFixed(1)} s.`);
console.log(JSON.stringify(told.drafts, null, 2));
