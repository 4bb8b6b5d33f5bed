import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { chromium, type Page } from "playwright-core";
import { build, preview } from "vite";
import { onnxRuntimeForCpu, serveOnnxRuntime } from "../../vite.plugins";
import { sandboxArguments } from "../tasks/browsers";

const root = resolve(import.meta.dirname, "../..");

export interface EnginePage {
  readonly page: Page;
  close(): Promise<void>;
}

/** A page of the project, built and opened in headless Chromium, with the models and ONNX Runtime where the extension has them. */
export async function openEnginePage(chrome: string, path: string): Promise<EnginePage> {
  const outDir = await mkdtemp(join(tmpdir(), "keepsake-page-"));
  const shared = { root, configFile: false, logLevel: "error" } as const;
  await build({
    ...shared,
    resolve: { alias: [onnxRuntimeForCpu] },
    build: { outDir, rolldownOptions: { input: join(root, path) }, chunkSizeWarningLimit: 20_000 },
  });
  const server = await preview({
    ...shared,
    plugins: [serveOnnxRuntime()],
    build: { outDir },
    preview: { host: "127.0.0.1", port: 0 },
  });
  const browser = await chromium.launch({ executablePath: chrome, args: sandboxArguments() });
  const page = await browser.newPage();
  page.on("pageerror", (error) => console.error(error.message));
  await page.goto(new URL(path, server.resolvedUrls?.local[0]).href);
  return {
    page,
    async close() {
      await browser.close();
      await server.close();
      await rm(outDir, { recursive: true, force: true });
    },
  };
}
