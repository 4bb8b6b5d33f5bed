import { expose, proxy } from "comlink";
import { aWindow } from "../engine/window";
import type { Turn } from "../../src/domain/turn";
import { createLlama } from "../../src/extractors/llama/extractor";
import { createFolder } from "../../src/extractors/llama/folder";
import { kinds } from "../../src/kinds";

/** The extractor where the extension has it: in a dedicated worker. */
function open() {
  const llama = createLlama();
  let stop = new AbortController();
  const start = (): AbortSignal => {
    stop = new AbortController();
    return stop.signal;
  };
  return proxy({
    add: (url: string) => llama.shelf.custom?.add({ extractor: "llama", url, like: null }) ?? "",
    options: () => llama.shelf.options(),
    loaded: () => llama.shelf.loaded,
    available: () => llama.available(),
    speed: () => llama.speed?.() ?? null,
    stop: () => stop.abort(),
    load: (model: string) => llama.shelf.load(model, () => undefined, start()),
    unload: () => llama.shelf.unload(),
    remove: (model: string) => llama.shelf.remove(model),
    extract: (turns: readonly Turn[]) => llama.extract(aWindow({ turns, kinds }), start()),
    /** Without the shelf, which takes only addresses that the extension may fetch. */
    download: (url: string, name: string, largest: number) =>
      createFolder().fetch({ url, name, largest, signal: start(), progress: () => undefined }),
  });
}

export type OpenLlama = typeof open;

expose(open);
