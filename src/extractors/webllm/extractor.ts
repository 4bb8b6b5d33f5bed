import { distinct, readDrafts } from "../../asking/drafts";
import { extractionRequest } from "../../asking/prompt";
import { promptWindows } from "../../asking/windows";
import { type Availability, defineExtractor, type Extractor } from "../../domain/extractor";
import type { Draft } from "../../domain/memory";
import { memoryLimit } from "./device";
import { completionRequest, createMlcEngine } from "./engine";
import { packagedLibrary } from "./library";
import { createShelf, type ShelfPorts } from "./shelf";
import { createSlot } from "./slot";
import { createWeights } from "./weights";

/** The extractor that asks a language model on this device's own graphics processor. Costs nothing before a model is loaded. */
export function createWebllm(given: Partial<ShelfPorts> = {}): Extractor & Required<Pick<Extractor, "shelf">> {
  const ports: ShelfPorts = {
    createEngine: createMlcEngine,
    gpu: globalThis.navigator?.gpu,
    packagedLibrary,
    weights: createWeights(),
    memoryLimit: memoryLimit(globalThis.navigator),
    ...given,
  };
  const slot = createSlot();
  // Asked for every few turns, so the device is left alone: what it cannot run, the shelf says of each model.
  const available = (): Promise<Availability> =>
    Promise.resolve(
      slot.loaded === null ? { available: false, reason: "No language model is loaded." } : { available: true },
    );
  return {
    ...defineExtractor({
      id: "webllm",
      label: "Language model on this device",
      preference: 100,
      pace: "unhurried",
      languages: null,
      available,
      async extract(chat, signal) {
        const drafts: Draft[] = [];
        for (const window of promptWindows(chat)) {
          const answer = await slot.ask(
            (model) => completionRequest(extractionRequest(window, chat.kinds), model),
            signal,
          );
          drafts.push(...readDrafts(answer, window, chat.kinds));
        }
        return distinct(drafts);
      },
    }),
    shelf: createShelf(ports, slot),
  };
}
