import type { RequestLedger } from "../../asking/request-ledger";
import { Failure } from "../../domain/failure";
import { isRecord } from "../../domain/record";

/** The model weights that web-llm has put into the browser's cache. Told without loading web-llm itself. */
export interface Weights {
  /** All of them are here. */
  complete(folder: string): Promise<boolean>;
  /** What `mlc-chat-config.json` says, from the cache or else from its address. */
  config(folder: string, signal: AbortSignal): Promise<unknown>;
  /** Deletes the files that are here but not whole, so that they are downloaded again. False: there was none. */
  mend(folder: string): Promise<boolean>;
  remove(folder: string): Promise<void>;
}

/** Names of web-llm's caches. */
const MODEL = "webllm/model";
const CONFIG = "webllm/config";

const LIST = "ndarray-cache.json";

interface Part {
  readonly name: string;
  /** Null where the list does not tell. */
  readonly bytes: number | null;
}

/** The files in web-llm's list of a model's parts. */
function partsOf(list: unknown): readonly Part[] {
  const records: unknown = isRecord(list) ? list["records"] : null;
  if (!Array.isArray(records)) return [];
  return records.map((record: unknown) => {
    const { dataPath, nbytes }: Readonly<Record<string, unknown>> = isRecord(record) ? record : {};
    return { name: String(dataPath), bytes: typeof nbytes === "number" ? nbytes : null };
  });
}

/** A file of JSON that cannot be read is null. */
const json = (response: Response | undefined): Promise<unknown> =>
  response === undefined ? Promise.resolve(null) : response.json().catch(() => null);

/** The size of a file as it really lies there; -1 where it cannot be read. */
const sizeOf = (response: Response): Promise<number> =>
  response.blob().then(
    ({ size }) => size,
    () => -1,
  );

export const createWeights = (ledger: RequestLedger, storage: () => CacheStorage = () => caches): Weights => ({
  async complete(folder) {
    const cache = await storage().open(MODEL);
    const parts = partsOf(await json(await cache.match(new URL(LIST, folder))));
    const here = new Set((await cache.keys()).map(({ url }) => url));
    return parts.length > 0 && parts.every(({ name }) => here.has(new URL(name, folder).href));
  },
  async config(folder, signal) {
    const url = new URL("mlc-chat-config.json", folder);
    const kept = await storage().match(url, { cacheName: CONFIG });
    if (kept === undefined) ledger.note(folder, "What kind of language model it is");
    const response = kept ?? (await fetch(url, { signal }));
    if (!response.ok)
      throw new Failure("model", `There is no language model at ${folder}: mlc-chat-config.json is missing.`);
    return response.json();
  },
  async mend(folder) {
    const parts = partsOf(await json(await storage().match(new URL(LIST, folder), { cacheName: MODEL })));
    const sizes = new Map(parts.map(({ name, bytes }) => [new URL(name, folder).href, bytes]));
    let isMended = false;
    for (const cache of await openAll(storage(), [MODEL, CONFIG])) {
      for (const request of await filesIn(cache, folder)) {
        const response = await cache.match(request);
        if (response === undefined || (await isWhole(request.url, response, sizes))) continue;
        isMended = (await cache.delete(request)) || isMended;
      }
    }
    return isMended;
  },
  async remove(folder) {
    for (const cache of await openAll(storage(), [MODEL, CONFIG])) {
      await Promise.all((await filesIn(cache, folder)).map((request) => cache.delete(request)));
    }
  },
});

const openAll = (storage: CacheStorage, names: readonly string[]): Promise<readonly Cache[]> =>
  Promise.all(names.map((name) => storage.open(name)));

const filesIn = async (cache: Cache, folder: string): Promise<readonly Request[]> =>
  (await cache.keys()).filter(({ url }) => url.startsWith(folder));

async function isWhole(url: string, response: Response, sizes: ReadonlyMap<string, number | null>): Promise<boolean> {
  if (url.endsWith(".json")) return (await json(response)) !== null;
  const size = await sizeOf(response);
  return size >= 0 && size === (sizes.get(url) ?? size);
}
