import type { CustomModel, CustomShelf, Extractor, ModelShelf } from "../domain/extractor";
import { Failure } from "../domain/failure";
import type { Settings } from "../domain/settings";
import type { ModelInfo, ModelSource } from "../messaging/model-info";
import type { ManagerDoor, Status } from "../messaging/protocol";
import { createModelLoading } from "./model-loading";
import type { SettingsKeeper } from "./settings-keeper";

export type ModelDesk = Pick<
  ManagerDoor,
  "models" | "modelSources" | "chooseModel" | "pauseModel" | "removeModel" | "addModel"
>;

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
  const models = listModels(extractors, settings);

  const shelfOf = async (model: string): Promise<ModelShelf> => {
    const found = (await models()).find(({ id }) => id === model);
    if (!found) throw new Failure("bad-input", `There is no model ${model}.`);
    return found.shelf;
  };
  const desk: ModelDesk = {
    models: async () => (await models()).map(({ shelf: _shelf, ...option }) => option),

    modelSources: async () => sourcesOf(extractors, await settings.loaded()),

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

    addModel: (custom) => addModel(extractors, settings, custom),
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
      speed: extractors.find(({ shelf }) => shelf !== undefined && shelf.loaded !== null)?.speed?.() ?? null,
      progress: loading.progress(),
    }),
  };
}

/** All models with the shelf that each stands on, the user's own of earlier times too. */
function listModels(extractors: readonly Extractor[], settings: SettingsKeeper) {
  const known = settings.loaded().then(({ customModels }) => {
    for (const custom of Object.values(customModels)) customShelf(extractors, custom)?.add(custom);
  });
  return async (): Promise<readonly (ModelInfo & { readonly shelf: ModelShelf })[]> => {
    await known;
    const offers = extractors.map(async ({ id, label, shelf }) =>
      shelf === undefined
        ? []
        : (await shelf.options()).map((option) => ({ ...option, extractor: id, runs: label, shelf })),
    );
    return (await Promise.all(offers)).flat();
  };
}

const customShelf = (extractors: readonly Extractor[], { extractor }: CustomModel): CustomShelf | undefined =>
  extractors.find(({ id }) => id === extractor)?.shelf?.custom;

async function addModel(
  extractors: readonly Extractor[],
  settings: SettingsKeeper,
  custom: CustomModel,
): Promise<string> {
  const shelf = customShelf(extractors, custom);
  if (!shelf) throw new Failure("bad-input", "This build can run no such model.");
  const { customModels } = await settings.loaded();
  const id = shelf.add(custom);
  await settings.change({ customModels: { ...customModels, [id]: custom } });
  return id;
}

/** What the user can set up of each extractor that takes models of their own or must be switched on. */
const sourcesOf = (extractors: readonly Extractor[], { optedIn }: Settings): readonly ModelSource[] =>
  extractors
    .filter(({ shelf, optIn }) => shelf?.custom !== undefined || optIn !== undefined)
    .map(({ id, label, shelf, optIn }) => ({
      id,
      label,
      custom: shelf?.custom === undefined ? null : withoutAdd(shelf.custom),
      optIn: optIn === undefined ? null : { label: optIn.label, origins: optIn.origins, on: optedIn.includes(id) },
    }));

const withoutAdd = ({ add: _add, ...rest }: CustomShelf): Omit<CustomShelf, "add"> => rest;
