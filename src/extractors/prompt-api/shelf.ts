import type { ModelSlot } from "../../asking/model-slot";
import { untilAborted } from "../../asking/until-aborted";
import type { ModelOption, ModelShelf } from "../../domain/extractor";
import { Failure } from "../../domain/failure";
import type { BuiltIn } from "./built-in";
import type { ModelAvailability } from "./language-model";

const ID = "prompt-api/built-in";

function whyNot(availability: ModelAvailability | null): string | null {
  if (availability === null) return "This browser has no language model of its own.";
  return availability === "unavailable" ? "The browser's own language model cannot run on this device." : null;
}

/** The one model that there is; its size and its place on the disk are the browser's affair. */
const optionOf = (availability: ModelAvailability | null): ModelOption => ({
  id: ID,
  label: "Chrome’s built-in model",
  downloadBytes: 0,
  memoryBytes: 0,
  unavailable: whyNot(availability),
  downloaded: availability === "available",
});

export const createShelf = (builtIn: BuiltIn, slot: ModelSlot<BuiltIn>): ModelShelf => ({
  get loaded() {
    return slot.model === null ? null : ID;
  },
  options: async () => [optionOf(await builtIn.availability())],
  async load(model, progress, signal) {
    const reason = whyNot(await builtIn.availability());
    if (reason !== null) throw new Failure("model", reason);
    progress({ model, share: 0, note: "Starting" });
    const heard = (share: number): void => progress({ model, share, note: "Chrome is downloading its model" });
    await untilAborted(builtIn.load({ heard, signal }), signal);
    await slot.replace(builtIn);
    progress({ model, share: 1, note: "Ready" });
  },
  unload: () => slot.replace(null),
  remove: () => Promise.reject(new Failure("not-allowed", "Chrome keeps its model itself; its settings remove it.")),
});
