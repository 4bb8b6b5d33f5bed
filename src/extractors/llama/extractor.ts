import { extractWith } from "../../asking/extract-with";
import { createRequestLedger } from "../../asking/request-ledger";
import { isSmall } from "../../asking/small-model";
import { type Availability, defineExtractor, type Extractor } from "../../domain/extractor";
import { memoryLimit, threadCount, whyNoWasm } from "./device";
import { createWllama } from "./engine";
import { createFolder } from "./folder";
import type { LoadingPorts } from "./loading";
import { createShelf } from "./shelf";
import { createSlot } from "./slot";

/** The extractor that asks a language model on this device's own processor: slow, but wherever there is a browser. Costs nothing before a model is loaded. */
export function createLlama(given: Partial<LoadingPorts> = {}): Extractor & Required<Pick<Extractor, "shelf">> {
  const ports: LoadingPorts = {
    createEngine: createWllama,
    folder: createFolder(),
    ledger: createRequestLedger(),
    reason: whyNoWasm(),
    memoryLimit: memoryLimit(globalThis.navigator),
    threads: threadCount(globalThis.crossOriginIsolated, globalThis.navigator?.hardwareConcurrency ?? 1),
    ...given,
  };
  const slot = createSlot();
  const available = (): Promise<Availability> =>
    Promise.resolve(
      slot.loaded === null ? { available: false, reason: "No language model is loaded." } : { available: true },
    );
  return {
    ...defineExtractor({
      id: "llama",
      label: "Language model on this device’s processor",
      preference: 50,
      pace: "unhurried",
      languages: null,
      available,
      addsOnly: () => isSmall({ bytes: slot.loaded?.model?.bytes ?? 0 }),
      extract: (chat, signal) => extractWith(chat, (request) => slot.ask(request, signal)),
      speed: () => slot.speed(),
      requests: () => ports.ledger.requests(),
    }),
    shelf: createShelf(ports, slot),
  };
}
