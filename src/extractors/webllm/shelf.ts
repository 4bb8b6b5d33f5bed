import type { ModelRecord } from "@mlc-ai/web-llm";
import type { ModelProgress, ModelShelf } from "../../domain/extractor";
import { Failure } from "../../domain/failure";
import { type Choice, choiceOf, customChoice } from "./catalogue";
import { inspectDevice } from "./device";
import type { CreateEngine, Engine } from "./engine";
import { type FitPorts, folderOf, optionOf, recordOf } from "./fit";
import { languageModels } from "./models";
import { loadStep } from "./progress";
import type { Slot } from "./slot";
import { modelFailure } from "./trouble";

/** What the shelf needs of the world around it. */
export interface ShelfPorts extends FitPorts {
  readonly createEngine: CreateEngine;
}

type Report = (step: Omit<ModelProgress, "model">) => void;

/** An engine with the model in it. An abort stops the download; web-llm then resolves as if all were well. */
async function start(
  record: ModelRecord,
  { create, report, signal }: { create: CreateEngine; report: Report; signal: AbortSignal },
): Promise<Engine> {
  const engine = await create({
    appConfig: { model_list: [record] },
    initProgressCallback: (told) => {
      const step = loadStep(told);
      if (step !== null && !signal.aborted) report(step);
    },
  });
  const done = new AbortController();
  signal.addEventListener("abort", () => void engine.unload(), { signal: done.signal });
  try {
    signal.throwIfAborted();
    await engine.reload(record.model_id);
    signal.throwIfAborted();
    return engine;
  } catch (error) {
    await Promise.allSettled([engine.unload()]);
    throw error;
  } finally {
    done.abort();
  }
}

/** The models that can be chosen; the one that is loaded goes into the slot. */
export function createShelf(ports: ShelfPorts, slot: Slot): ModelShelf {
  const customs = new Map<string, Choice>();
  return {
    get loaded() {
      return slot.loaded?.choice.id ?? null;
    },
    async options() {
      const device = await inspectDevice(ports.gpu);
      const choices = [...languageModels.map(({ id }) => choiceOf(id)), ...customs.values()];
      return Promise.all(choices.map((choice) => optionOf(choice, device, ports)));
    },
    async load(id, progress, signal) {
      const choice = choiceOf(id);
      const report: Report = (step) => progress({ model: id, ...step });
      try {
        signal.throwIfAborted();
        await slot.replace(null);
        report({ share: 0, note: "Starting" });
        const record = await recordOf(choice, ports, signal);
        await slot.replace({ choice, engine: await start(record, { create: ports.createEngine, report, signal }) });
        report({ share: 1, note: "Ready" });
      } catch (error) {
        throw signal.aborted
          ? new Failure("cancelled", "The download is paused.", { cause: error })
          : modelFailure(error);
      }
    },
    unload: () => slot.replace(null),
    async remove(id) {
      const choice = choiceOf(id);
      if (slot.loaded?.choice.id === choice.id) await slot.replace(null);
      for (const precision of ["f16", "f32"] as const) await ports.weights.remove(folderOf(choice, precision));
      customs.delete(choice.id);
    },
    custom: {
      label: "Address of a folder in MLC’s layout, on Hugging Face or on this computer",
      placeholder: "http://localhost:8000/my-model/",
      asksLike: true,
      file: null,
      add(custom) {
        const choice = customChoice(custom);
        customs.set(choice.id, choice);
        return choice.id;
      },
    },
  };
}
