import { createReadStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { chromium, type Page } from "playwright-core";
import { build, preview, type Plugin } from "vite";
import { sandboxArguments } from "../tasks/browsers";

const root = resolve(import.meta.dirname, "../..");

/** The built extension has ONNX Runtime's files in its package; here they are served from where npm put them. */
const onnxRuntime: Plugin = {
  name: "onnx-runtime-files",
  configurePreviewServer(server) {
    server.middlewares.use("/ort", (request, response) => {
      const name = (request.url ?? "").replace(/[?#].*$/, "").slice(1);
      if (!/^[\w.-]+\.(?:mjs|wasm)$/.test(name)) return void response.writeHead(404).end();
      response.setHeader("content-type", name.endsWith(".wasm") ? "application/wasm" : "text/javascript");
      createReadStream(join(root, "node_modules/onnxruntime-web/dist", name)).pipe(response);
    });
  },
};

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
    resolve: { alias: [{ find: /^onnxruntime-web\/webgpu$/, replacement: "onnxruntime-web/wasm" }] },
    build: { outDir, rolldownOptions: { input: join(root, path) }, chunkSizeWarningLimit: 20_000 },
  });
  const server = await preview({
    ...shared,
    plugins: [onnxRuntime],
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
