import { expect, test, vi } from "vitest";
import { engineSaying, MODEL, noWeights, webllmWith } from "../../../test/webllm/injected-engine";
import type { ModelProgress } from "../../domain/extractor";
import { createMlcEngine, type Engine } from "./engine";

const never = new AbortController().signal;

test("a model is loaded with the packaged library and the public weights", async () => {
  const { load, configs, webllm } = webllmWith(engineSaying([]));
  await load();
  expect(webllm.shelf.loaded).toBe(MODEL);
  expect(configs[0]?.appConfig?.model_list).toEqual([
    {
      model: `https://huggingface.co/mlc-ai/${MODEL}-q4f32_1-MLC/resolve/main/`,
      model_id: MODEL,
      model_lib: "chrome-extension://x/webllm/Qwen2-0.5B-Instruct-q4f32_1-ctx4k_cs1k-webgpu.wasm",
      overrides: { context_window_size: 4096 },
    },
  ]);
});

test("loading tells how far it is, from nothing to ready", async () => {
  const told: ModelProgress[] = [];
  const engine = engineSaying([]);
  const { load, configs } = webllmWith(engine);
  vi.spyOn(engine, "reload").mockImplementation(() => {
    configs[0]?.initProgressCallback?.({
      progress: 0,
      timeElapsed: 0,
      text: "Fetching param cache[4/8]: 9MB fetched.",
    });
    return Promise.resolve();
  });
  await load(MODEL, never, told);
  expect(told.map(({ share }) => share)).toEqual([0, 0.4, 1]);
  expect(told[1]).toEqual({ model: MODEL, share: 0.4, note: "Downloading: part 4 of 8" });
});

test("an abort stops the download, leaves no model, and the next load goes on", async () => {
  const stop = new AbortController();
  // As web-llm does: `unload` cuts the download short, and `reload` resolves as if all were well.
  let cut = (): void => undefined;
  const engine = engineSaying([], {
    reload: () => new Promise((done) => (cut = done)),
    unload: vi.fn(() => Promise.resolve(cut())),
  });
  const { load, webllm } = webllmWith(engine);
  const loading = load(MODEL, stop.signal);
  setTimeout(() => stop.abort(), 5);
  await expect(loading).rejects.toMatchObject({ code: "cancelled" });
  expect(webllm.shelf.loaded).toBeNull();
  engine.reload = () => Promise.resolve();
  await load();
  expect(webllm.shelf.loaded).toBe(MODEL);
});

test.each([
  ["QuotaExceededError: Quota exceeded.", "no room left"],
  ["Out of memory", "Choose a smaller one"],
  ["The WebGPU device was lost while loading the model.", "graphics processor stopped"],
  ["Failed to execute 'add' on 'Cache': Request failed", "missing"],
  ["Failed to fetch", "broke off"],
  ["Something new", "Something new"],
])("a load that fails with %j is forgotten, and told plainly", async (message, says) => {
  const engine = engineSaying([]);
  const reload = vi.spyOn(engine, "reload").mockRejectedValue(new TypeError(message));
  const { load, webllm } = webllmWith(engine);
  await expect(load()).rejects.toMatchObject({ code: "model", message: expect.stringContaining(says) });
  expect(webllm.shelf.loaded).toBeNull();
  reload.mockResolvedValue();
  await load();
  expect(webllm.shelf.loaded).toBe(MODEL);
});

test("another model takes the place of the first, whose memory is freed", async () => {
  const engine = engineSaying([]);
  const unload = vi.spyOn(engine, "unload");
  const { load, webllm } = webllmWith(engine);
  await load();
  expect(unload).not.toHaveBeenCalled();
  await load("SmolLM2-360M-Instruct");
  expect(unload).toHaveBeenCalledOnce();
  expect(webllm.shelf.loaded).toBe("SmolLM2-360M-Instruct");
});

test("a build without libraries says so, and loads nothing", async () => {
  const { load, webllm, configs } = webllmWith(engineSaying([]), { packagedLibrary: () => Promise.resolve(null) });
  for (const { unavailable } of await webllm.shelf.options()) expect(unavailable).toContain("npm run models");
  await expect(load()).rejects.toThrow("npm run models");
  expect(configs).toEqual([]);
});

test("a model that is too large for the device cannot be chosen", async () => {
  const options = await webllmWith(engineSaying([])).webllm.shelf.options();
  expect(options.find(({ id }) => id === MODEL)?.unavailable).toBeNull();
  expect(options.find(({ id }) => id === "Qwen3-4B")?.unavailable).toBe(
    "It needs 4.3 GB of memory, which is too much for this device.",
  );
});

test("a model of the user's own is run by the library that its weights are quantized for", async () => {
  const { load, webllm, configs, add } = webllmWith(engineSaying([]));
  const id = add();
  expect((await webllm.shelf.options()).at(-1)).toMatchObject({ id, label: "localhost:8000 (like Qwen2.5 0.5B)" });
  await load(id);
  expect(configs[0]?.appConfig?.model_list[0]?.model).toBe("http://localhost:8000/mine/?/resolve/main/");
  expect(webllm.shelf.loaded).toBe(id);
});

test.each([
  ["q0f16", "not in q0f16"],
  ["q4f16_1", "no half precision"],
])("weights in %s cannot be run here", async (quantization, says) => {
  const weights = { ...noWeights, config: () => Promise.resolve({ quantization }) };
  const { load, add } = webllmWith(engineSaying([]), { weights });
  const id = add();
  await expect(load(id)).rejects.toThrow(says);
});

test("a download is told of, with where from; a model that is here asks nothing of the network", async () => {
  const { load, webllm } = webllmWith(engineSaying([]));
  expect(webllm.requests()).toEqual([]);
  await load();
  expect(webllm.requests()).toEqual([
    { origin: "https://huggingface.co", what: expect.stringContaining("Qwen2.5 0.5B"), at: expect.any(Number) },
  ]);
  const here = webllmWith(engineSaying([]), { weights: { ...noWeights, complete: () => Promise.resolve(true) } });
  await here.load();
  expect(here.webllm.requests()).toEqual([]);
});

test("where files are damaged, they are removed and that is said; otherwise the failure is told as it is", async () => {
  const engine = engineSaying([], { reload: () => Promise.reject(new RangeError("offset is out of bounds")) });
  const damaged = webllmWith(engine, { weights: { ...noWeights, mend: () => Promise.resolve(true) } });
  await expect(damaged.load()).rejects.toThrow("damaged and have been removed. Choose it again");
  await expect(webllmWith(engine).load()).rejects.toThrow("offset is out of bounds");
});

test("removing a model unloads it and deletes the weights of both precisions", async () => {
  const removed: string[] = [];
  const weights = { ...noWeights, remove: (folder: string) => Promise.resolve(void removed.push(folder)) };
  const { load, webllm } = webllmWith(engineSaying([]), { weights });
  await load();
  await webllm.shelf.remove(MODEL);
  expect(webllm.shelf.loaded).toBeNull();
  expect(removed).toEqual(
    ["q4f16_1", "q4f32_1"].map((kind) => `https://huggingface.co/mlc-ai/${MODEL}-${kind}-MLC/resolve/main/`),
  );
});

test("web-llm's own engine is what an engine should be", async () => {
  const engine: Engine = await createMlcEngine({});
  await expect(engine.reload("no such model")).rejects.toThrow("no such model");
  await engine.unload();
});
