/** Starts the engine's one worker; `EngineEntry` is what it exposes. */
export const startWorker = (): Worker =>
  new Worker(new URL("./main.ts", import.meta.url), { type: "module", name: "keepsake-engine" });
