import { extractWith } from "../../asking/extract-with";
import { createModelSlot } from "../../asking/model-slot";
import { PATIENCE } from "../../asking/patience";
import { createRequestLedger } from "../../asking/request-ledger";
import { isSmall } from "../../asking/small-model";
import { defineExtractor, type Extractor } from "../../domain/extractor";
import { memoryLimit } from "./device";
import { completionRequest, createMlcEngine, generate } from "./engine";
import { packagedLibrary } from "./library";
import { createShelf, type Loaded, type ShelfPorts } from "./shelf";
import { modelFailure } from "./trouble";
import { createWeights } from "./weights";

type Webllm = Extractor & Required<Pick<Extractor, "shelf" | "speed" | "requests">>;

/** The extractor that asks a language model on this device's own graphics processor. Costs nothing before a model is loaded. */
export function createWebllm(given: Partial<ShelfPorts> = {}): Webllm {
  const ledger = given.ledger ?? createRequestLedger();
  const ports: ShelfPorts = {
    createEngine: createMlcEngine,
    gpu: globalThis.navigator?.gpu,
    packagedLibrary,
    weights: createWeights(ledger),
    memoryLimit: memoryLimit(globalThis.navigator),
    ledger,
    patience: PATIENCE,
    ...given,
  };
  const slot = createModelSlot<Loaded>({
    patience: ports.patience,
    free: ({ engine }) => engine.unload(),
    failureOf: modelFailure,
  });
  return {
    ...defineExtractor({
      id: "webllm",
      label: "Language model on this device",
      preference: 100,
      pace: "unhurried",
      languages: null,
      // Asked for every few turns, so the device is left alone: what it cannot run, the shelf says of each model.
      available: slot.available,
      addsOnly: () => slot.model !== null && isSmall(slot.model.choice.model),
      extract: (chat, signal) =>
        extractWith(chat, (request) =>
          slot.ask(
            ({ engine, choice }, listening) => generate(engine, completionRequest(request, choice.model), listening),
            signal,
          ),
        ),
    }),
    shelf: createShelf(ports, slot),
    speed: slot.speed,
    requests: ports.ledger.requests,
  };
}
