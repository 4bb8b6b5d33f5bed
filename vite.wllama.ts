import { createReadStream, readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Plugin, PreviewServer } from "vite";

const folder = resolve(import.meta.dirname, "node_modules/@wllama/wllama");
const read = (path: string): string => readFileSync(resolve(folder, path), "utf8");

/** What stands once in a text, or an error that tells of a new version that is made differently. */
function once(text: string, pattern: RegExp): string {
  const [found, ...others] = text.matchAll(new RegExp(pattern, "gs"));
  if (found === undefined || others.length > 0) throw new Error(`@wllama/wllama has changed: ${pattern.source}`);
  return found[1] ?? found[0];
}

/** llama.cpp is to leave the graphics processor alone: models that run there have an engine of their own. */
const WITHOUT_GPU =
  'Object.defineProperty(WorkerNavigator.prototype, "gpu", { get: () => ({ requestAdapter: async () => null }) });';

/** llama.cpp compiled to wasm: the script that its threads run, and that the worker runs within a function. */
const threadScript = (): string =>
  [WITHOUT_GPU, once(read("esm/index.js"), /var JSPI_STUB = `([^`]+)`/), read("src/wasm/wllama.js")].join("\n");

const workerScript = (): string =>
  [
    "const RUN_OPTIONS = JSON.parse(self.name);",
    `function wModuleInit() { ${threadScript().replace("var Module", "var ___Module")}; return Module; }`,
    read("src/workers-code/llama-cpp.js"),
  ].join("\n");

/** A file that goes into the package: one of wllama's own, or made of its parts. */
type PackagedFile = { readonly name: string } & ({ readonly absoluteSrc: string } | { readonly contents: string });

/** What wllama runs its model with. Made when it is asked for: most builds of a page need none of it. */
export const wllamaFiles = (): readonly PackagedFile[] => [
  { name: "wllama.wasm", absoluteSrc: resolve(folder, "esm/wasm/wllama.wasm") },
  { name: "worker.js", contents: workerScript() },
  { name: "thread.js", contents: threadScript() },
];

const address = (name: string): string => `new URL("/wllama/${name}", self.location.href).href`;

/**
 * wllama starts its workers from scripts that it carries as text, by `blob:` addresses, which the extension's policy refuses. This
 * takes the texts out of it and starts the same scripts from files.
 */
export const wllamaFromFiles = (): Plugin => ({
  name: "wllama-from-files",
  transform(code, id) {
    if (!id.includes("@wllama/wllama/esm/index.js")) return null;
    const changes: readonly (readonly [was: RegExp, is: string])[] = [
      [/var LLAMA_CPP_WORKER_CODE = "[^\n]+;/, 'var LLAMA_CPP_WORKER_CODE = "";'],
      [/var WLLAMA_EMSCRIPTEN_CODE = '[^\n]+;/, 'var WLLAMA_EMSCRIPTEN_CODE = "";'],
      [
        /createWorker\(completeCode\)/,
        `new Worker(${address("worker.js")}, { type: "module", name: JSON.stringify(runOptions) })`,
      ],
      [/new Blob\(\[moduleCode\], \{ type: "text\/javascript" \}\)/, address("thread.js")],
    ];
    const changed = changes.reduce((text, [was, is]) => text.replace(once(text, was), () => is), code);
    return { code: changed, map: null };
  },
});

function serveFiles({ middlewares }: Pick<PreviewServer, "middlewares">): void {
  for (const file of wllamaFiles()) {
    middlewares.use(`/wllama/${file.name}`, (_request, response) => {
      response.setHeader("content-type", file.name.endsWith(".wasm") ? "application/wasm" : "text/javascript");
      if ("absoluteSrc" in file) createReadStream(file.absoluteSrc).pipe(response);
      else response.end(file.contents);
    });
  }
}

/** Serves them where the package has them, for tests and the evaluation. */
export const serveWllama = (): Plugin => ({
  name: "wllama-files",
  configureServer: serveFiles,
  configurePreviewServer: serveFiles,
});
