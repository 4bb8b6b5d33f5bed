import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { tinyModel } from "../llama/tiny-model";
import { openWorld, soon, type World } from "./world";

describe("a language model on the processor", () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
    await world.open("https://chatgpt.com/");
  });
  afterAll(() => world.end());

  const loaded = async (): Promise<string | null> => (await world.browser().ask("status")).model.loaded;

  /** Puts a file where the popup puts those that the user chooses. */
  async function giveFile(name: string, file: Blob): Promise<void> {
    const popup = await world.openPopup();
    const base64 = Buffer.from(await file.arrayBuffer()).toString("base64");
    await popup.evaluate(
      async ([called, content]) => {
        const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle("models", { create: true });
        const stream = await (await folder.getFileHandle(called, { create: true })).createWritable();
        await stream.write(Uint8Array.from(atob(content), (byte) => byte.charCodeAt(0)));
        await stream.close();
      },
      [name, base64] as const,
    );
    await popup.close();
  }

  test("runs from the package's own files, under the extension's policy, and is there again after a restart", async () => {
    const { ask } = world.browser();
    await giveFile("tiny.gguf", tinyModel('"{]},1'));
    const id = await ask("addModel", { extractor: "llama", url: "file:tiny.gguf", like: null });
    expect(await ask("models")).toContainEqual(expect.objectContaining({ id, downloaded: true, unavailable: null }));
    await ask("chooseModel", id);
    expect(await loaded()).toBe(id);
    await world.restart("close");
    await expect.poll(loaded, soon).toBe(id);
  });

  test("a damaged file is refused in words, and what ran before is told to be gone", async () => {
    const { ask } = world.browser();
    await giveFile("broken.gguf", tinyModel('"{]},1').slice(0, 50_000));
    const id = await ask("addModel", { extractor: "llama", url: "file:broken.gguf", like: null });
    await expect(ask("chooseModel", id)).rejects.toThrow(/damaged/);
    expect(await loaded()).toBeNull();
  });
});
