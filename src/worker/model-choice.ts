import type { Extractor, ModelOption, ModelProgress, ModelShelf } from "../domain/extractor";
import { Failure } from "../domain/failure";
import type { ManagerDoor, Status } from "../messaging/protocol";
import type { SettingsKeeper } from "./settings-keeper";

/** The language model that the user chose: downloading it, making it ready, taking it away. */
export interface ModelChoice extends Pick<
  ManagerDoor,
  "models" | "chooseModel" | "pauseModel" | "removeModel" | "addModel"
> {
  /** Makes the model ready that was chosen the last time, where it is on this device already. */
  resume(): Promise<void>;
  status(): Status["model"];
}

export function createModelChoice(extractors: readonly Extractor[], settings: SettingsKeeper): ModelChoice {
  const shelves = extractors.flatMap(({ shelf }) => shelf ?? []);
  const options = async (): Promise<readonly ModelOption[]> => {
    await known;
    return (await Promise.all(shelves.map((shelf) => shelf.options()))).flat();
  };
  /** Resolves when the user's own models of earlier times are on the shelf. */
  const known = settings.loaded().then(({ customModels }) => {
    for (const custom of customModels) shelves[0]?.addCustom(custom);
  });
  let progress: ModelProgress | null = null;
  let loading = new AbortController();

  const stop = (): void => {
    loading.abort(new Failure("cancelled", "The download was paused. What has come so far is kept."));
    loading = new AbortController();
    progress = null;
  };

  async function load(model: string): Promise<void> {
    stop();
    const { signal } = loading;
    const shelf = await shelfOf(shelves, model);
    const show = (now: ModelProgress): void => {
      if (!signal.aborted) progress = now;
    };
    try {
      await shelf.load(model, show, signal);
    } finally {
      if (!signal.aborted) progress = null;
    }
  }

  return {
    models: options,

    async chooseModel(model) {
      if (model === null) {
        stop();
        await Promise.all(shelves.map((shelf) => shelf.unload()));
      } else {
        await load(model);
      }
      await settings.change({ model });
    },

    async resume() {
      const { model } = await settings.loaded();
      const chosen = (await options()).find(({ id }) => id === model);
      if (chosen?.downloaded === true && chosen.unavailable === null) await load(chosen.id);
    },

    pauseModel() {
      stop();
      return Promise.resolve();
    },

    async removeModel(model) {
      stop();
      await (await shelfOf(shelves, model)).remove(model);
      if ((await settings.loaded()).model === model) await settings.change({ model: null });
    },

    async addModel(custom) {
      const [shelf] = shelves;
      if (!shelf) throw new Failure("bad-input", "This build can run no language model.");
      const { customModels } = await settings.loaded();
      const id = shelf.addCustom(custom);
      if (!customModels.some(({ url, like }) => url === custom.url && like === custom.like))
        await settings.change({ customModels: [...customModels, custom] });
      return id;
    },

    status: () => ({ loaded: shelves.find(({ loaded }) => loaded !== null)?.loaded ?? null, progress }),
  };
}

async function shelfOf(shelves: readonly ModelShelf[], model: string): Promise<ModelShelf> {
  const offers = await Promise.all(shelves.map((shelf) => shelf.options()));
  const found = offers.findIndex((options: readonly ModelOption[]) => options.some(({ id }) => id === model));
  const shelf = shelves[found];
  if (!shelf) throw new Failure("bad-input", `There is no model ${model}.`);
  return shelf;
}
