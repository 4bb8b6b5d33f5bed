import { Failure } from "../../domain/failure";
import { isRecord } from "../../domain/record";

/** The model weights that web-llm has put into the browser's cache. Told without loading web-llm itself. */
export interface Weights {
  /** All of them are here. */
  complete(folder: string): Promise<boolean>;
  /** What `mlc-chat-config.json` says, from the cache or else from its address. */
  config(folder: string, signal: AbortSignal): Promise<unknown>;
  remove(folder: string): Promise<void>;
}

/** Names of web-llm's caches. */
const MODEL = "webllm/model";
const CONFIG = "webllm/config";

/** The file names in web-llm's list of a model's parts. */
function partNames(list: unknown): readonly string[] {
  const records: unknown = isRecord(list) ? list["records"] : null;
  if (!Array.isArray(records)) return [];
  return records.map((record: unknown) => (isRecord(record) ? String(record["dataPath"]) : ""));
}

export const createWeights = (storage: () => CacheStorage = () => caches): Weights => ({
  async complete(folder) {
    const cache = await storage().open(MODEL);
    const list = await cache.match(new URL("ndarray-cache.json", folder));
    if (list === undefined) return false;
    const here = new Set((await cache.keys()).map(({ url }) => url));
    const parts = partNames(await list.json());
    return parts.length > 0 && parts.every((name) => here.has(new URL(name, folder).href));
  },
  async config(folder, signal) {
    const url = new URL("mlc-chat-config.json", folder);
    const kept = await storage().match(url, { cacheName: CONFIG });
    const response = kept ?? (await fetch(url, { signal }));
    if (!response.ok)
      throw new Failure("model", `There is no language model at ${folder}: mlc-chat-config.json is missing.`);
    return response.json();
  },
  async remove(folder) {
    for (const name of [MODEL, CONFIG]) {
      const cache = await storage().open(name);
      const ours = (await cache.keys()).filter(({ url }) => url.startsWith(folder));
      await Promise.all(ours.map((request) => cache.delete(request)));
    }
  },
});
