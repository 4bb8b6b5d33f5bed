import { type Remote, wrap } from "comlink";
import type { Cast, Evaluation } from "./worker";

/** The engine, in a dedicated worker as in the extension. */
interface Engine extends Pick<Evaluation, "loadModel" | "featureNames"> {
  openPerson(cast: Cast): ReturnType<Remote<Evaluation>["openPerson"]>;
}

declare global {
  var evaluation: {
    readonly [Method in keyof Engine]: (
      ...given: Parameters<Engine[Method]>
    ) => Promise<Awaited<ReturnType<Engine[Method]>>>;
  };
}

/** People after whom a worker is ended, and with it all that their engines hold. */
const PEOPLE = 20;

let worker: Worker | null = null;
let remote: Remote<Evaluation> | null = null;
let opened = 0;
/** A model stays in the worker that loaded it. */
let hasModel = false;

function renewed(): Remote<Evaluation> {
  worker?.terminate();
  worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
  return (remote = wrap<Evaluation>(worker));
}
const current = (): Remote<Evaluation> => remote ?? renewed();

globalThis.evaluation = {
  async loadModel(extractor, model) {
    hasModel = true;
    await current().loadModel(extractor, model);
  },
  featureNames: () => current().featureNames(),
  openPerson(cast) {
    const engine = !hasModel && opened % PEOPLE === 0 ? renewed() : current();
    opened += 1;
    return engine.openPerson(cast);
  },
};
