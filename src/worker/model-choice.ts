import type { CustomModel, Extractor, ModelOption, ModelShelf } from "../domain/extractor";
import { Failure } from "../domain/failure";
import type { ManagerDoor, Status } from "../messaging/protocol";
import { createModelLoading } from "./model-loading";
import type { SettingsKeeper } from "./settings-keeper";

export type ModelDesk = Pick<ManagerDoor, "models" | "chooseModel" | "pauseModel" | "removeModel" | "addModel">;

/** The language model that the user chose: downloading it, making it ready, taking it away. */
export interface ModelChoice {
  readonly desk: ModelDesk;
  /** Makes the model ready that was chosen the last time, where it is on this device already. */
  resume(): Promise<void>;
  status(): Status["model"];
}

export function createModelChoice(extractors: readonly Extractor[], settings: SettingsKeeper): ModelChoice {
  const shelves = extractors.flatMap(({ shelf }) => shelf ?? []);
  const loading = createModelLoading();
  const models = listModels(shelves, settings);

  const shelfOf = async (model: string): Promise<ModelShelf> => {
    const found = (await models()).find(({ id }) => id === model);
    if (!found) throw new Failure("bad-input", `There is no model ${model}.`);
    return found.shelf;
  };
  const desk: ModelDesk = {
    models: async () => (await models()).map(({ shelf: _shelf, ...option }) => option),

    async chooseModel(model) {
      loading.stop();
      if (model === null) await Promise.all(shelves.map((shelf) => shelf.unload()));
      else await loading.load(await shelfOf(model), model);
      await settings.change({ model });
    },

    pauseModel: () => Promise.resolve(loading.stop()),

    async removeModel(model) {
      loading.stop();
      await (await shelfOf(model)).remove(model);
      const { model: chosen, customModels } = await settings.loaded();
      const { [model]: _removed, ...others } = customModels;
      await settings.change({ customModels: others, model: chosen === model ? null : chosen });
    },

    addModel: (custom) => addModel(shelves, settings, custom),
  };
  return {
    desk,
    async resume() {
      const { model } = await settings.loaded();
      if (model === null) return;
      const chosen = (await models()).find(({ id }) => id === model);
      if (chosen?.downloaded === true && chosen.unavailable === null) await loading.load(chosen.shelf, chosen.id);
    },
    status: () => ({
      loaded: shelves.find(({ loaded }) => loaded !== null)?.loaded ?? null,
      progress: loading.progress(),
    }),
  };
}

/** All models with the shelf that each stands on, the user's own of earlier times too. */
function listModels(shelves: readonly ModelShelf[], settings: SettingsKeeper) {
  const known = settings.loaded().then(({ customModels }) => {
    for (const custom of Object.values(customModels)) shelves[0]?.addCustom(custom);
  });
  return async (): Promise<readonly (ModelOption & { readonly shelf: ModelShelf })[]> => {
    await known;
    const offers = shelves.map(async (shelf) => (await shelf.options()).map((option) => ({ ...option, shelf })));
    return (await Promise.all(offers)).flat();
  };
}

async function addModel(
  [shelf]: readonly ModelShelf[],
  settings: SettingsKeeper,
  custom: CustomModel,
): Promise<string> {
  if (!shelf) throw new Failure("bad-input", "This build can run no language model.");
  const { customModels } = await settings.loaded();
  const id = shelf.addCustom(custom);
  await settings.change({ customModels: { ...customModels, [id]: custom } });
  return id;
}
