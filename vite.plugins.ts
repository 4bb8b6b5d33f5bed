import { createReadStream } from "node:fs";
import { resolve } from "node:path";
import type { Plugin, PreviewServer } from "vite";

const remoteCode = /https:\/\/(?:cdn\.jsdelivr\.net|raw\.githubusercontent\.com)[^"'`]*/g;

/** Takes out the addresses from which libraries would load code. Ours is all in the package, and a store refuses even a string that is never used. */
export const noRemoteCode = (): Plugin => ({
  name: "no-remote-code",
  transform(code, id) {
    const bare = id.includes("node_modules") ? code.replaceAll(remoteCode, "") : code;
    return bare === code ? null : { code: bare, map: null };
  },
});

/** Keeps the bundler from packing ONNX Runtime's wasm a second time beside `/ort/`: the embedder names its address itself. */
export const oneOnnxRuntime = (): Plugin => ({
  name: "one-onnx-runtime",
  transform(code, id) {
    const once = /onnxruntime-web/.test(id)
      ? code.replaceAll(
          /new URL\("(ort-[\w.-]+\.wasm)",\s*import\.meta\.url\)/g,
          'new URL("/ort/$1", self.location.href)',
        )
      : code;
    return once === code ? null : { code: once, map: null };
  },
});

/** ONNX Runtime's own files, which go into the package as they are: no copy of them is kept in the sources. */
export const onnxRuntimeFiles: readonly { readonly name: string; readonly path: string }[] = [
  "ort-wasm-simd-threaded.mjs",
  "ort-wasm-simd-threaded.wasm",
].map((name) => ({ name, path: resolve(import.meta.dirname, "node_modules/onnxruntime-web/dist", name) }));

function serveFiles({ middlewares }: Pick<PreviewServer, "middlewares">): void {
  for (const { name, path } of onnxRuntimeFiles) {
    middlewares.use(`/ort/${name}`, (_request, response) => {
      response.setHeader("content-type", name.endsWith(".wasm") ? "application/wasm" : "text/javascript");
      createReadStream(path).pipe(response);
    });
  }
}

/** Serves them where the package has them, for tests and the evaluation. */
export const serveOnnxRuntime = (): Plugin => ({
  name: "onnx-runtime-files",
  configureServer: serveFiles,
  configurePreviewServer: serveFiles,
});

/** transformers.js asks for the build with WebGPU; ours is the smaller one for the CPU. */
export const onnxRuntimeForCpu = { find: /^onnxruntime-web\/webgpu$/, replacement: "onnxruntime-web/wasm" };
