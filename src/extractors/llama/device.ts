/** What llama.cpp was compiled for: memory addressed by 64-bit numbers. Chrome has it since 133, Firefox since 134. */
function has64BitMemory(): boolean {
  try {
    // TypeScript's own types know only 32-bit addresses.
    const memory: unknown = Reflect.construct(WebAssembly.Memory, [{ address: "i64", initial: 1n }]);
    return memory instanceof WebAssembly.Memory;
  } catch {
    // An older browser reads the bigint as a number, which it is not.
    return false;
  }
}

/** Why no model runs here, in words for a person, or null. */
export const whyNoWasm = (): string | null =>
  has64BitMemory() ? null : "This browser is too old for language models on the processor.";

/** The most that `navigator.deviceMemory` told for years: a device that says 8 may have any more. */
const CAPPED_GIB = 8;
/** All that a wasm module may have is 4 GiB. */
const WASM_BYTES = 4 * 2 ** 30;

/** Bytes of memory that a model may take here: half of the device's, unless that is large or untold. */
export function memoryLimit(navigator: object | undefined): number {
  const told: unknown = navigator === undefined ? undefined : Reflect.get(navigator, "deviceMemory");
  return typeof told === "number" && told < CAPPED_GIB ? Math.min(WASM_BYTES, (told / 2) * 2 ** 30) : WASM_BYTES;
}

/** Threads to compute with: half of the processor, so that the browser stays quick; one, where memory cannot be shared. */
export const threadCount = (isolated: boolean, processors: number): number =>
  isolated ? Math.max(1, Math.min(8, Math.floor(processors / 2))) : 1;
