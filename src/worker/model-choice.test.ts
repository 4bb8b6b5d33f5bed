import { describe, expect, test } from "vitest";
import type { CustomModel, Extractor, ModelOption, ModelProgress, ModelShelf } from "../domain/extractor";
import { Failure } from "../domain/failure";
import { defaultSettings, type Settings } from "../domain/settings";
import { createModelChoice, type ModelChoice } from "./model-choice";
import { keepSettings, type SettingsKeeper } from "./settings-keeper";

const option = (id: string, downloaded = false): ModelOption => ({
  id,
  label: id,
  downloadBytes: 1,
  memoryBytes: 1,
  unavailable: null,
  downloaded,
});

/** A shelf whose loads end when the test says so. */
function shelfOf(options: readonly ModelOption[]) {
  const loads: {
    readonly model: string;
    end(): void;
    fail(): void;
    tell(now: ModelProgress): void;
    readonly signal: AbortSignal;
  }[] = [];
  const customs: CustomModel[] = [];
  let loaded: string | null = null;
  const shelf: ModelShelf = {
    options: () => Promise.resolve([...options, ...customs.map(({ url }) => option(url))]),
    load: (model, tell, signal) =>
      new Promise((resolve, reject) => {
        signal.addEventListener("abort", () => reject(signal.reason), { once: true });
        const end = (): void => {
          loaded = model;
          resolve();
        };
        loads.push({ model, end, fail: () => reject(new Failure("model", "The GPU was lost.")), tell, signal });
      }),
    unload: () => {
      loaded = null;
      return Promise.resolve();
    },
    remove: () => Promise.resolve(),
    get loaded() {
      return loaded;
    },
    custom: {
      label: "An address",
      placeholder: "https://",
      asksLike: true,
      file: null,
      add: (custom) => {
        customs.push(custom);
        return custom.url;
      },
    },
  };
  return { shelf, loads };
}

interface Scene {
  readonly choice: ModelChoice;
  readonly settings: SettingsKeeper;
  readonly loads: ReturnType<typeof shelfOf>["loads"];
}

function scene(stored: Partial<Settings> = {}, options = [option("small"), option("large", true)]): Scene {
  let saved = { ...defaultSettings, ...stored };
  const settings = keepSettings({
    settings: () => Promise.resolve(saved),
    saveSettings: (changed) => {
      saved = changed;
      return Promise.resolve();
    },
  });
  const { shelf, loads } = shelfOf(options);
  const extractor: Extractor = {
    id: "one",
    label: "One",
    preference: 1,
    pace: "unhurried",
    languages: null,
    available: () => Promise.resolve({ available: true }),
    extract: () => Promise.resolve([]),
    shelf,
    optIn: { label: "Ask it", origins: ["http://localhost/*"], switch: () => undefined },
  };
  return { choice: createModelChoice([extractor], settings), settings, loads };
}

const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

describe("choosing a model", () => {
  test("shows its progress, and is remembered once it is ready", async () => {
    const { choice, settings, loads } = scene();
    const chosen = choice.desk.chooseModel("small");
    await soon();
    loads[0]?.tell({ model: "small", share: 0.4, note: "Downloading" });
    expect(choice.status()).toMatchObject({
      loaded: null,
      progress: { model: "small", share: 0.4, note: "Downloading" },
    });
    expect(settings.current().model).toBeNull();
    loads[0]?.end();
    await chosen;
    expect(choice.status()).toMatchObject({ loaded: "small", progress: null });
    expect(settings.current().model).toBe("small");
  });

  test("can be paused, which says so in words", async () => {
    const { choice, settings, loads } = scene();
    const chosen = choice.desk.chooseModel("small");
    await soon();
    await choice.desk.pauseModel();
    await expect(chosen).rejects.toMatchObject({ code: "cancelled" });
    expect(loads[0]?.signal.aborted).toBe(true);
    expect(choice.status().progress).toBeNull();
    expect(settings.current().model).toBeNull();
  });

  test("another one stops the first, whose late progress is not shown", async () => {
    const { choice, loads } = scene();
    const first = choice.desk.chooseModel("small");
    await soon();
    const second = choice.desk.chooseModel("large");
    await expect(first).rejects.toMatchObject({ code: "cancelled" });
    await soon();
    loads[0]?.tell({ model: "small", share: 0.9, note: "late" });
    expect(choice.status().progress).toBeNull();
    loads[1]?.end();
    await second;
    expect(choice.status().loaded).toBe("large");
  });

  test("a failed load is told, and nothing is chosen", async () => {
    const { choice, settings, loads } = scene();
    const chosen = choice.desk.chooseModel("small");
    await soon();
    loads[0]?.fail();
    await expect(chosen).rejects.toMatchObject({ code: "model", message: "The GPU was lost." });
    expect(choice.status()).toMatchObject({ loaded: null, progress: null });
    expect(settings.current().model).toBeNull();
  });

  test("none goes back to the built-in extractor", async () => {
    const { choice, settings, loads } = scene({ model: "large" });
    const resumed = choice.resume();
    await soon();
    loads[0]?.end();
    await resumed;
    await choice.desk.chooseModel(null);
    expect(choice.status().loaded).toBeNull();
    expect(settings.current().model).toBeNull();
  });

  test("one that does not exist is refused", async () => {
    await expect(scene().choice.desk.chooseModel("huge")).rejects.toMatchObject({ code: "bad-input" });
  });
});

describe("at a start", () => {
  test("the model of the last time is made ready, if its weights are here", async () => {
    const here = scene({ model: "large" });
    const resumed = here.choice.resume();
    await soon();
    here.loads[0]?.end();
    await resumed;
    expect(here.choice.status().loaded).toBe("large");
    const away = scene({ model: "small" });
    await away.choice.resume();
    expect(away.loads).toEqual([]);
  });

  test("the user's own models are on the shelf again", async () => {
    const custom = { extractor: "one", url: "http://localhost:8080/mine/", like: "small" };
    const before = scene();
    expect(await before.choice.desk.addModel(custom)).toBe(custom.url);
    await before.choice.desk.addModel(custom);
    expect(before.settings.current().customModels).toEqual({ [custom.url]: custom });
    const after = scene(before.settings.current());
    expect((await after.choice.desk.models()).map(({ id }) => id)).toContain(custom.url);
  });
});

test("removing a model of the user's own forgets it", async () => {
  const url = "http://localhost:8080/mine/";
  const { choice, settings } = scene({ customModels: { [url]: { extractor: "one", url, like: "small" } } });
  await choice.desk.removeModel(url);
  expect(settings.current().customModels).toEqual({});
});

test("removing the chosen model's weights leaves none chosen", async () => {
  const { choice, settings } = scene({ model: "large" });
  await choice.desk.removeModel("large");
  expect(settings.current().model).toBeNull();
});

test("what can be set up is told, and whether the user agreed to it", async () => {
  const { choice } = scene({ optedIn: ["one"] });
  expect(await choice.desk.modelSources()).toEqual([
    {
      id: "one",
      label: "One",
      custom: { label: "An address", placeholder: "https://", asksLike: true, file: null },
      optIn: { label: "Ask it", origins: ["http://localhost/*"], on: true },
    },
  ]);
});
