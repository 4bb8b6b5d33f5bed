import type { FeatureExtractionPipeline } from "@xenova/transformers";
import { defineEmbedder } from "../domain/embedder";
import { Failure } from "../domain/failure";

let loading: Promise<FeatureExtractionPipeline> | null = null;

/** A failed load is forgotten, so that the next call tries again. */
function loaded(): Promise<FeatureExtractionPipeline> {
  loading ??= load().catch((cause: unknown) => {
    loading = null;
    throw new Failure("model", "The embedding model could not be loaded.", { cause });
  });
  return loading;
}

async function load(): Promise<FeatureExtractionPipeline> {
  const { env, pipeline } = await import("@xenova/transformers");
  env.allowRemoteModels = false;
  env.allowLocalModels = true;
  env.localModelPath = "/models/";
  env.useBrowserCache = false;
  // With a cache the loader is imported through a blob: address, which an extension's CSP refuses.
  env.useWasmCache = false;
  const { wasm } = env.backends.onnx;
  if (wasm) {
    wasm.wasmPaths = { mjs: "/ort/ort-wasm-simd-threaded.mjs", wasm: "/ort/ort-wasm-simd-threaded.wasm" };
    wasm.numThreads = threads();
  }
  return pipeline("feature-extraction", "all-MiniLM-L6-v2", { dtype: "q8", device: "wasm" });
}

/** Half of the cores, where memory may be shared between threads at all. */
const threads = (): number =>
  globalThis.crossOriginIsolated ? Math.max(1, Math.min(4, Math.floor(navigator.hardwareConcurrency / 2))) : 1;

async function embedOne(text: string): Promise<Float32Array> {
  const extract = await loaded();
  const pooled = await extract([text], { pooling: "mean", normalize: true });
  const [row = []]: number[][] = pooled.tolist();
  return Float32Array.from(row);
}

/** sentence-transformers/all-MiniLM-L6-v2, int8, in ONNX Runtime's WASM: about 20 ms a sentence, English first. */
export default defineEmbedder({
  id: "minilm",
  model: "all-MiniLM-L6-v2-int8",
  dimensions: 384,
  preference: 1,
  available: () => Promise.resolve({ available: true }),
  // One by one: the model's numbers are quantised by what is in a batch, so that a text's vector would depend on its company (a cosine of
  // .97 to .99 with its own alone, measured), and a batch is no quicker on a processor.
  async embed(texts) {
    const vectors: Float32Array[] = [];
    for (const text of texts) vectors.push(await embedOne(text));
    return vectors;
  },
});
