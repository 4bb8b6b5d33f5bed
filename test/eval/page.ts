import { type Remote, wrap } from "comlink";
import type { Evaluation } from "./worker";

declare global {
  /** The engine, in a dedicated worker as in the extension. */
  var evaluation: Remote<Evaluation>;
}
globalThis.evaluation = wrap(new Worker(new URL("./worker.ts", import.meta.url), { type: "module" }));
