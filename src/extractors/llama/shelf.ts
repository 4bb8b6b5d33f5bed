import type { CustomShelf, ModelOption, ModelShelf } from "../../domain/extractor";
import { type Choice, choiceOf } from "./catalogue";
import { fit, loadInto, type LoadingPorts } from "./loading";
import { languageModels } from "./models";
import type { Slot } from "./slot";

/** The models that can be chosen; the one that is loaded goes into the slot. */
export function createShelf(ports: LoadingPorts, slot: Slot): ModelShelf {
  const customs = new Map<string, Choice>();
  // One loading after the other: the one before still closes its file when it was stopped.
  let last: Promise<void> = Promise.resolve();
  return {
    get loaded() {
      return slot.loaded?.id ?? null;
    },
    options() {
      const choices = [...languageModels.map(({ id }) => choiceOf(id)), ...customs.values()];
      return Promise.all(choices.map((choice) => optionOf(choice, ports)));
    },
    async load(id, progress, signal) {
      const task = {
        choice: choiceOf(id),
        signal,
        report: (step: { readonly share: number; readonly note: string }) => progress({ model: id, ...step }),
      };
      const loading = last.then(() => loadInto(slot, task, ports));
      last = loading.catch(() => undefined);
      await loading;
    },
    unload: () => slot.clear(),
    async remove(id) {
      const choice = choiceOf(id);
      await last;
      if (slot.loaded?.id === choice.id) await slot.clear();
      await ports.folder.remove(choice.file);
      customs.delete(choice.id);
    },
    custom: customShelf(customs),
  };
}

const customShelf = (customs: Map<string, Choice>): CustomShelf => ({
  label: "A GGUF file, or its address on Hugging Face or on this computer",
  placeholder: "https://huggingface.co/…/model-Q4_K_M.gguf",
  asksLike: false,
  file: ".gguf",
  add({ url }) {
    const choice = choiceOf(url);
    customs.set(choice.id, choice);
    return choice.id;
  },
});

async function optionOf(choice: Choice, ports: LoadingPorts): Promise<ModelOption> {
  const file = await ports.folder.find(choice.file);
  const bytes = file?.size ?? choice.model?.bytes ?? 0;
  const { memory, unavailable } = fit(choice, bytes, ports);
  return {
    id: choice.id,
    label: choice.label,
    downloadBytes: bytes,
    memoryBytes: memory,
    unavailable,
    downloaded: file !== null,
  };
}
