import type { ModelRecord } from "@mlc-ai/web-llm";
import type { ModelSlot } from "../../asking/model-slot";
import type { RequestLedger } from "../../asking/request-ledger";
import { abortFailure } from "../../asking/until-aborted";
import type { ModelProgress, ModelShelf } from "../../domain/extractor";
import { Failure } from "../../domain/failure";
import { type Choice, choiceOf, customChoice } from "./catalogue";
import { inspectDevice } from "./device";
import type { CreateEngine, Engine } from "./engine";
import { type FitPorts, folderOf, type Loading, loadingOf, optionOf } from "./fit";
import { languageModels } from "./models";
import { loadStep } from "./progress";
import { modelFailure } from "./trouble";

/** What the shelf needs of the world around it. */
export interface ShelfPorts extends FitPorts {
  readonly createEngine: CreateEngine;
  readonly ledger: RequestLedger;
  /** Milliseconds that a model may be silent while it answers. */
  readonly patience: number;
}

/** A model in an engine, ready to answer. */
export interface Loaded {
  readonly choice: Choice;
  readonly engine: Engine;
}

interface Following {
  readonly report: (step: Omit<ModelProgress, "model">) => void;
  readonly signal: AbortSignal;
}

const DAMAGED = "Files of the model were damaged and have been removed. Choose it again to download them anew.";

/** web-llm looks at no checksum: a file that is not whole shows only in that the loading fails. */
async function fetchAndStart(
  { folder, record }: Loading,
  { createEngine, weights }: ShelfPorts,
  following: Following,
): Promise<Engine> {
  try {
    return await start(record, createEngine, following);
  } catch (error) {
    if (!following.signal.aborted && (await weights.mend(folder)))
      throw new Failure("model", DAMAGED, { cause: error });
    throw error;
  }
}

/** An engine with the model in it. An abort stops the download; web-llm then resolves as if all were well. */
async function start(record: ModelRecord, create: CreateEngine, { report, signal }: Following): Promise<Engine> {
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
export function createShelf(ports: ShelfPorts, slot: ModelSlot<Loaded>): ModelShelf {
  const customs = new Map<string, Choice>();
  return {
    get loaded() {
      return slot.model?.choice.id ?? null;
    },
    async options() {
      const device = await inspectDevice(ports.gpu);
      const choices = [...languageModels.map(({ id }) => choiceOf(id)), ...customs.values()];
      return Promise.all(choices.map((choice) => optionOf(choice, device, ports)));
    },
    async load(id, progress, signal) {
      const choice = choiceOf(id);
      const report: Following["report"] = (step) => progress({ model: id, ...step });
      try {
        signal.throwIfAborted();
        await slot.replace(null);
        report({ share: 0, note: "Starting" });
        const loading = await loadingOf(choice, ports, signal);
        if (!(await ports.weights.complete(loading.folder)))
          ports.ledger.note(loading.folder, `Download of the language model ${choice.label}`);
        await slot.replace({ choice, engine: await fetchAndStart(loading, ports, { report, signal }) });
        report({ share: 1, note: "Ready" });
      } catch (error) {
        throw signal.aborted ? abortFailure(signal) : modelFailure(error);
      }
    },
    unload: () => slot.replace(null),
    async remove(id) {
      const choice = choiceOf(id);
      if (slot.model?.choice.id === choice.id) await slot.replace(null);
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
