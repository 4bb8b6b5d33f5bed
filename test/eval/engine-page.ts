import { createReadStream, statSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { chromium, type Page } from "playwright-core";
import { build, type Plugin, preview } from "vite";
import { onnxRuntimeForCpu, serveOnnxRuntime } from "../../vite.plugins";
import { wasmKernels } from "../../vite.kernel";
import { serveWllama, wllamaFromFiles } from "../../vite.wllama";
import { sandboxArguments } from "../tasks/browsers";

const root = resolve(import.meta.dirname, "../..");

/** Serves one file of any size. */
const serveModel = (file: string): Plugin => ({
  name: "model-file",
  configurePreviewServer({ middlewares }) {
    middlewares.use(`/model/${basename(file)}`, (_request, response) => {
      response.setHeader("content-length", statSync(file).size);
      createReadStream(file).pipe(response);
    });
  },
});

export interface EnginePage {
  readonly page: Page;
  /** Where the page's server has the file of a language model, or null. */
  readonly model: string | null;
  close(): Promise<void>;
}

export interface ServedPage {
  readonly address: string;
  /** As in `EnginePage`. */
  readonly model: string | null;
  close(): Promise<void>;
}

export interface ServeOptions {
  /** The file of a language model. */
  readonly model?: string | null;
  /** Lets threads share memory, as in the extension's own pages. */
  readonly isolated?: boolean;
}

/** Before all that serves: the scripts of threads need the headers too. */
const isolate = (): Plugin => ({
  name: "isolate",
  configurePreviewServer({ middlewares }) {
    middlewares.use((_request, response, next) => {
      response.setHeader("cross-origin-opener-policy", "same-origin");
      response.setHeader("cross-origin-embedder-policy", "require-corp");
      next();
    });
  },
});

/** Builds a page of the project and serves it, with the packaged models and runtimes where the extension has them, and one more model's file. */
export async function serveEnginePage(path: string, options: ServeOptions = {}): Promise<ServedPage> {
  const { model = null, isolated = false } = options;
  const outDir = await mkdtemp(join(tmpdir(), "keepsake-page-"));
  const shared = { root, configFile: false, logLevel: "error" } as const;
  await build({
    ...shared,
    plugins: [wasmKernels()],
    resolve: { alias: [onnxRuntimeForCpu] },
    worker: { format: "es", plugins: () => [wllamaFromFiles(), wasmKernels()] },
    build: { outDir, rolldownOptions: { input: join(root, path) }, chunkSizeWarningLimit: 20_000 },
  });
  const server = await preview({
    ...shared,
    plugins: [
      ...(isolated ? [isolate()] : []),
      serveOnnxRuntime(),
      serveWllama(),
      ...(model === null ? [] : [serveModel(model)]),
    ],
    build: { outDir },
    preview: { host: "127.0.0.1", port: 0 },
  });
  const address = (of: string): string => new URL(of, server.resolvedUrls?.local[0]).href;
  return {
    address: address(path),
    model: model === null ? null : address(`/model/${basename(model)}`),
    async close() {
      await server.close();
      await rm(outDir, { recursive: true, force: true });
    },
  };
}

/** Opens a page of the project, built, in headless Chromium. */
export async function openEnginePage(chrome: string, path: string, model: string | null = null): Promise<EnginePage> {
  const served = await serveEnginePage(path, { model });
  const browser = await chromium.launch({ executablePath: chrome, args: sandboxArguments() });
  const page = await browser.newPage();
  page.on("pageerror", (error) => console.error(error.message));
  await page.goto(served.address);
  return {
    page,
    model: served.model,
    async close() {
      await browser.close();
      await served.close();
    },
  };
}
