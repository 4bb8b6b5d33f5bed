import { createReadStream } from "node:fs";
import { access, mkdtemp, rm, stat } from "node:fs/promises";
import type { ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { basename, extname, join, resolve } from "node:path";
import { env, exit } from "node:process";
import { chromium, type Page } from "playwright-core";
import { createServer, type Plugin } from "vite";
import { languageModels, libraryName } from "../../src/extractors/webllm/models";
import type { Given, Step } from "../webllm/trials";
import type { Told } from "../webllm/worker";
import { findChromium, sandboxArguments } from "./browsers";

/*
 * npm run test:webllm: three turns through the real engine, on software WebGPU, and what may go wrong on the way: a load that is
 * cancelled, a device that is lost, a file that is damaged. Takes many minutes. Named by environment variables, since no part of it is
 * small enough to keep: KEEPSAKE_WEBLLM_MODEL, a folder of weights in MLC's layout; KEEPSAKE_WEBLLM_LIB, the model library for them; and
 * KEEPSAKE_WEBLLM_SHIM, if wished, a script that is run before web-llm (the software adapter is slow).
 */

const root = resolve(import.meta.dirname, "../..");

const said = [
  "I'm Mara and I moved from Berlin to Lisbon in March. What should I cook tonight?",
  "No nuts please, I'm allergic to peanuts.",
  "My sister Ines is coming, she's a vet.",
];

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

/** The weights at /model/, how many of their files were sent at /sent, the library where the package has it, the shim at /shim.js. */
function serveFiles({ model, library, shim }: Files): Plugin {
  let sent = 0;
  return {
    name: "webllm-files",
    configureServer({ middlewares }) {
      const serve = (path: string, file: (name: string) => string): void =>
        void middlewares.use(path, (request, response) => void send(file(basename(request.url ?? "")), response));
      serve("/model", (name) => {
        sent++;
        return join(model, name);
      });
      middlewares.use("/sent", (_request, response) => void response.end(String(sent)));
      serve("/webllm", (name) => (name === basename(library) ? library : ""));
      serve("/shim.js", () => shim ?? "");
    },
  };
}

/** How it ended, and the steps on the way. */
interface Ended {
  readonly failure: string | null;
  readonly steps: readonly Step[];
}

const print = ({ name, seconds, seen, wrong }: Step): void => {
  const verdict = wrong.length === 0 ? "ok" : `WRONG: ${wrong.join(", ")}`;
  console.log(`\n${name}: ${verdict}, ${seconds.toFixed(1)} s\n${JSON.stringify(seen, null, 2)}\n`);
};

/** Runs the worker in a page; what it tells is printed as it comes. */
async function attempt(page: Page, given: Given, shim: string | null): Promise<Ended> {
  const steps: Step[] = [];
  const hear = (told: Told): void => {
    if (told.tells === "note") console.log(told.note);
    if (told.tells !== "step") return;
    steps.push(told.step);
    print(told.step);
  };
  await page.exposeFunction("hear", hear);
  const failure = await page.evaluate(
    (message) =>
      new Promise<string | null>((done) => {
        const worker = new Worker("/test/webllm/worker.ts", { type: "module" });
        worker.addEventListener("error", (event) => done(event.message || "The worker stopped."));
        worker.addEventListener("message", ({ data }: MessageEvent<Told>) => {
          Reflect.get(globalThis, "hear")(data);
          if (data.tells === "failure") done(data.message);
          if (data.tells === "end") done(null);
        });
        worker.postMessage(message);
      }),
    { given, shim },
  );
  return { failure, steps };
}

async function run(files: Files, cacheDir: string): Promise<Ended> {
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
    const at = (path: string): string => new URL(path, base).href;
    const turns = said.map((text, place) => ({
      id: String(place + 1),
      site: "trial",
      conversation: "trial",
      role: "user" as const,
      text,
      at: Date.now(),
    }));
    const given: Given = { url: at("/model/"), sent: at("/sent"), like: files.like, turns };
    return await attempt(page, given, files.shim === null ? null : at("/shim.js"));
  } finally {
    await browser.close();
    await server.close();
  }
}

const files = await filesNamed();
const cacheDir = await mkdtemp(join(tmpdir(), "keepsake-webllm-"));
const { failure, steps } = await run(files, cacheDir);
await rm(cacheDir, { recursive: true, force: true });
const wrong = steps.filter((step) => step.wrong.length > 0);
if (failure !== null || wrong.length > 0) {
  console.error(failure ?? `Not as it should be: ${wrong.map(({ name }) => name).join(", ")}.`);
  exit(1);
}
console.log(`${steps.length} steps, all as they should be.`);
