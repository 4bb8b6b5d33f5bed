import { type Kernel, PLACES } from "./kernel";
import bytes from "./kernel.wat";
import { createPlainKernel } from "./plain-kernel";

/** By WebAssembly, or in plain JavaScript where it is refused. */
export function openKernel(): Kernel {
  const compiled = compile();
  if (compiled === null) return createPlainKernel();
  try {
    return createWasmKernel(compiled);
  } catch (error) {
    // Each instance's memory takes a wide range of addresses, of which a process has so many.
    if (error instanceof RangeError) return createPlainKernel();
    throw error;
  }
}

export function createWasmKernel(compiled: WebAssembly.Module): Kernel {
  const { exports } = new WebAssembly.Instance(compiled);
  if (!isKernel(exports)) throw new TypeError("kernel.wat exports something else.");
  const { memory, select, interleave, score } = exports;
  return {
    get buffer() {
      return memory.buffer;
    },
    reserve(wanted) {
      const missing = PLACES.rows + wanted - memory.buffer.byteLength;
      // Pages that nobody has written to take no room.
      if (missing > 0) memory.grow(Math.ceil((missing + memory.buffer.byteLength / 8) / 65_536));
    },
    select,
    interleave,
    score,
  };
}

let module: WebAssembly.Module | null | undefined;

/** Null where the browser refuses it. */
export function compile(): WebAssembly.Module | null {
  try {
    module ??= new WebAssembly.Module(bytes);
  } catch {
    module = null;
  }
  return module;
}

interface KernelExports {
  readonly memory: WebAssembly.Memory;
  readonly select: Kernel["select"];
  readonly interleave: Kernel["interleave"];
  readonly score: Kernel["score"];
}

const isKernel = (exports: object): exports is KernelExports =>
  "memory" in exports &&
  exports.memory instanceof WebAssembly.Memory &&
  ["select", "interleave", "score"].every((name) => name in exports);
