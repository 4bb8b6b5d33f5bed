import { createReadStream, statSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { chromium, type Page } from "playwright-core";
import { build, type Plugin, preview } from "vite";
import { onnxRuntimeForCpu, serveOnnxRuntime } from "../../vite.plugins";
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

/** Opens a page of the project, built, in headless Chromium, with the packaged models and runtimes where the extension has them, and one more model's file. */
export async function openEnginePage(chrome: string, path: string, model: string | null = null): Promise<EnginePage> {
  const outDir = await mkdtemp(join(tmpdir(), "keepsake-page-"));
  const shared = { root, configFile: false, logLevel: "error" } as const;
  await build({
    ...shared,
    resolve: { alias: [onnxRuntimeForCpu] },
    worker: { format: "es", plugins: () => [wllamaFromFiles()] },
    build: { outDir, rolldownOptions: { input: join(root, path) }, chunkSizeWarningLimit: 20_000 },
  });
  const server = await preview({
    ...shared,
    plugins: [serveOnnxRuntime(), serveWllama(), ...(model === null ? [] : [serveModel(model)])],
    build: { outDir },
    preview: { host: "127.0.0.1", port: 0 },
  });
  const browser = await chromium.launch({ executablePath: chrome, args: sandboxArguments() });
  const page = await browser.newPage();
  page.on("pageerror", (error) => console.error(error.message));
  const address = (of: string): string => new URL(of, server.resolvedUrls?.local[0]).href;
  await page.goto(address(path));
  return {
    page,
    model: model === null ? null : address(`/model/${basename(model)}`),
    async close() {
      await browser.close();
      await server.close();
      await rm(outDir, { recursive: true, force: true });
    },
  };
}
