import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { wasmKernels } from "./vite.kernel.ts";
import { onnxRuntimeForCpu, serveOnnxRuntime } from "./vite.plugins.ts";
import { serveWllama, wllamaFromFiles } from "./vite.wllama.ts";

const chromium = process.env["CHROME"] ?? "/usr/bin/chromium";

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [wasmKernels()],
        test: {
          name: "node",
          setupFiles: ["test/texts/setup-node.ts"],
          include: ["{src,test}/**/*.test.ts"],
          exclude: ["**/*.browser.test.ts", "test/e2e/**"],
        },
      },
      {
        plugins: [serveOnnxRuntime(), serveWllama(), wllamaFromFiles(), wasmKernels()],
        worker: { format: "es", plugins: () => [wllamaFromFiles(), wasmKernels()] },
        resolve: { alias: [onnxRuntimeForCpu] },
        optimizeDeps: { include: ["@xenova/transformers"], exclude: ["@wllama/wllama"] },
        test: {
          name: "browser",
          setupFiles: ["test/texts/setup-browser.ts"],
          include: ["{src,test}/**/*.browser.test.{ts,tsx}"],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: { executablePath: chromium, args: ["--no-sandbox"] } }),
            instances: [{ browser: "chromium" }],
          },
        },
      },
      {
        plugins: [wasmKernels()],
        test: {
          name: "e2e",
          include: ["test/e2e/**/*.test.ts"],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
