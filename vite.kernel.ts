import { readFile } from "node:fs/promises";
import type { Plugin } from "vite";
import openWabt from "wabt";

/** Compiles WebAssembly that is written by hand: a `.wat` file's default export is the bytes of its module. */
export const wasmKernels = (): Plugin => ({
  name: "wasm-kernels",
  async load(id) {
    const [path = ""] = id.split("?");
    if (!path.endsWith(".wat")) return null;
    const wabt = await openWabt();
    const module = wabt.parseWat(path, await readFile(path, "utf8"), { simd: true, bulk_memory: true });
    try {
      module.validate();
      return `export default Uint8Array.of(${module.toBinary({}).buffer.join()});`;
    } finally {
      module.destroy();
    }
  },
});
