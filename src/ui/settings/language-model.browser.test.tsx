import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { openView } from "../../../test/ui/open-view";
import { type Sample, sampleDoors } from "../../../test/ui/sample-doors";
import type { ModelInfo, ModelSource } from "../../messaging/model-info";
import type { ManagerDoor, Status } from "../../messaging/protocol";
import SettingsView from "./settings-view";

const small: ModelInfo = {
  extractor: "webllm",
  runs: "On the graphics processor",
  id: "small",
  label: "Small 0.5B",
  downloadBytes: 290_000_000,
  memoryBytes: 950_000_000,
  unavailable: null,
  downloaded: false,
};
const large: ModelInfo = { ...small, id: "large", label: "Large 3B", downloadBytes: 1_800_000_000 };
const row = (name: string) => page.getByRole("listitem", { name });
const button = (model: string, name: string) => row(model).getByRole("button", { name });

const openSettings = (models: readonly ModelInfo[], sample: Sample = {}): ManagerDoor =>
  openView(SettingsView, { ...sample, engine: { models: async () => models, ...sample.engine } });

const loading = (share: number): Status["model"] => ({
  loaded: null,
  progress: { model: "small", share, note: "Downloading weights" },
  speed: null,
});

test("lists the models with their sizes; one that cannot run is disabled, with the reason", async () => {
  openSettings([small, { ...large, unavailable: "It needs more memory than this device has." }]);
  await expect.element(row("Small 0.5B")).toHaveTextContent("290 MB download · 950 MB memory");
  await expect.element(button("Small 0.5B", "Download")).toBeEnabled();
  await expect.element(row("Large 3B")).toHaveTextContent("It needs more memory than this device has.");
  await expect.element(button("Large 3B", "Download")).toBeDisabled();
});

test("where none of one sort can run, the reason stands once in their place", async () => {
  const unavailable = "This device has no graphics processor.";
  const other = { ...small, id: "gguf", label: "Tiny 0.1B", extractor: "llama", runs: "On the processor" };
  openSettings([{ ...small, unavailable }, { ...large, unavailable }, other]);
  await expect.element(button("Tiny 0.1B", "Download")).toBeEnabled();
  expect(page.getByText(unavailable).elements()).toHaveLength(1);
  expect(row("Large 3B").query()).toBeNull();
});

test("where none can run, the reason is told once, and what is used instead", async () => {
  const unavailable = "This browser offers no WebGPU adapter.";
  openSettings([small, large].map((option) => ({ ...option, unavailable })));
  await expect.element(page.getByText(/No language model can be used here/)).toBeVisible();
  expect(page.getByText(unavailable).elements()).toHaveLength(1);
  await expect.element(page.getByText(/The built-in reader is used instead/)).toBeVisible();
  await expect.element(button("Small 0.5B", "Download")).toBeDisabled();
  await expect.element(button("Large 3B", "Download")).toBeDisabled();
});

test("a model is chosen, and left again for the built-in reader", async () => {
  const engine = openSettings([small, { ...large, downloaded: true }]);
  await button("Large 3B", "Use").click();
  await expect.element(row("Large 3B")).toHaveTextContent("In use");
  expect((await engine.settings()).model).toBe("large");
  await page.getByRole("button", { name: "Use", exact: true }).click();
  await expect.poll(async () => (await engine.settings()).model).toBeNull();
  await expect.element(button("Large 3B", "Use")).toBeVisible();
});

test("a download shows how far it is, and can be cancelled; the model before it stays", async () => {
  const done: string[] = [];
  const note = (what: string) => async (of?: string) => void done.push(`${what} ${of ?? ""}`.trim());
  const watched = { pauseModel: note("pause"), removeModel: note("remove") };
  const engine = openSettings([small, { ...large, downloaded: true }], {
    settings: { model: "large" },
    status: { model: loading(0.42) },
    engine: watched,
  });
  const bar = page.getByRole("progressbar", { name: "Getting Small 0.5B ready" });
  await expect.element(bar).toHaveAttribute("value", "0.42");
  await expect.element(row("Small 0.5B")).toHaveTextContent("42% · Downloading weights");
  await button("Small 0.5B", "Cancel").click();
  await expect.poll(() => done).toEqual(["pause", "remove small"]);
  expect((await engine.settings()).model).toBe("large");
});

test("progress moves on with the download, which can be paused, gone on with, and given up", async () => {
  let model = loading(0.1);
  const chosen: unknown[] = [];
  const { engine } = sampleDoors();
  const status = async (): Promise<Status> => ({ ...(await engine.status()), model });
  const pauseModel = async (): Promise<void> => void (model = { loaded: null, progress: null, speed: null });
  const chooseModel = async (choice: string | null): Promise<void> => void chosen.push(choice);
  openSettings([small], { engine: { status, pauseModel, chooseModel } });
  await expect.element(page.getByRole("progressbar")).toHaveAttribute("value", "0.1");
  model = loading(0.9);
  await expect.element(page.getByRole("progressbar"), { timeout: 3000 }).toHaveAttribute("value", "0.9");
  await button("Small 0.5B", "Pause").click();
  await button("Small 0.5B", "Resume").click();
  await expect.poll(() => chosen).toEqual(["small"]);
  await button("Small 0.5B", "Remove").click();
  await expect.element(button("Small 0.5B", "Download")).toBeEnabled();
});

test("models are removed, also the one in use; the built-in reader then takes over", async () => {
  const shelf = [small, large].map((option) => ({ ...option, downloaded: true }));
  const engine = openSettings(shelf, { settings: { model: "large" } });
  await button("Small 0.5B", "Remove").click();
  await expect.element(row("Large 3B")).toHaveTextContent("In use");
  await button("Large 3B", "Remove").click();
  await expect.poll(async () => (await engine.settings()).model).toBeNull();
  await expect.element(button("Large 3B", "Use")).toBeVisible();
});

const webllm: ModelSource = {
  id: "webllm",
  label: "On the graphics processor",
  custom: { label: "Address of a folder", placeholder: "http://localhost:8000/", asksLike: true, file: null },
  optIn: null,
};
const llama: ModelSource = {
  id: "llama",
  label: "On the processor",
  custom: { label: "Address of a GGUF file", placeholder: "http://localhost:8000/", asksLike: false, file: ".gguf" },
  optIn: null,
};
const ollama: ModelSource = {
  id: "ollama",
  label: "Ollama",
  custom: null,
  optIn: { label: "Talks to Ollama on this computer.", origins: ["http://localhost:11434/*"], on: false },
};
const modelSources = async () => [webllm, llama, ollama];

test("a model file is copied to where the engine finds it, and added", async () => {
  const added: unknown[] = [];
  const addModel: ManagerDoor["addModel"] = async (custom) => {
    added.push(custom);
    return "custom";
  };
  openSettings([small], { engine: { addModel, modelSources } });
  await page.getByText("Use a model of your own: On the processor").click();
  await userEvent.upload(page.getByLabelText(/Or a file/), new File(["GGUF..."], "mine.gguf"));
  await expect.poll(() => added).toEqual([{ extractor: "llama", url: "file:mine.gguf", like: null }]);
  const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle("models");
  expect(await (await (await folder.getFileHandle("mine.gguf")).getFile()).text()).toBe("GGUF...");
});

test("Ollama is switched on only with the browser's permission", async () => {
  const asked: unknown[] = [];
  const answers = [false, true];
  const permit = async (origins: readonly string[]): Promise<boolean> => {
    asked.push(origins);
    return answers.shift() ?? false;
  };
  const engine = openSettings([small], { engine: { modelSources }, permit });
  const ask = page.getByRole("switch", { name: "Ollama" });
  await ask.click();
  await expect.poll(() => asked).toEqual([["http://localhost:11434/*"]]);
  expect((await engine.settings()).optedIn).toEqual([]);
  await ask.click();
  await expect.poll(async () => (await engine.settings()).optedIn).toEqual(["ollama"]);
});

test("says how fast the model is, and how long it has still to read", async () => {
  const model = { loaded: "small", progress: null, speed: { read: 5.3, written: 2.04 } };
  openSettings([small], { status: { model, reread: { waiting: 4, secondsLeft: 300 } } });
  await expect.element(page.getByText("It reads 5.3 and writes 2 tokens a second.")).toBeVisible();
  await expect.element(page.getByText(/4 messages wait to be read again .*\(about 5 minutes\)/)).toBeVisible();
});

test("a model of the user's own is added by its address", async () => {
  const added: unknown[] = [];
  const addModel: ManagerDoor["addModel"] = async (custom) => {
    added.push(custom);
    return "custom";
  };
  openSettings([small, large], { engine: { addModel, modelSources } });
  await page.getByText("Use a model of your own: On the graphics processor").click();
  await page.getByLabelText(/Address of a folder/).fill("http://localhost:8000/mine/");
  await userEvent.selectOptions(page.getByRole("combobox", { name: "It is built like" }), "Large 3B");
  await page.getByRole("button", { name: "Add" }).click();
  await expect.poll(() => added).toEqual([{ extractor: "webllm", url: "http://localhost:8000/mine/", like: "large" }]);
  await expect.element(page.getByLabelText(/Address of a folder/)).toHaveValue("");
});
