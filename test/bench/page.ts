import { type Remote, wrap } from "comlink";
import type { Embedding } from "./embedding-worker";
import type { RecallBench } from "./recall-worker";
import type { SearchBench } from "./search-worker";

/** What is measured, each in a dedicated worker as in the extension. */
const start = {
  search: (): Remote<SearchBench> =>
    wrap(new Worker(new URL("./search-worker.ts", import.meta.url), { type: "module" })),
  recall: (): Remote<RecallBench> =>
    wrap(new Worker(new URL("./recall-worker.ts", import.meta.url), { type: "module" })),
  embedding: (): Remote<Embedding> =>
    wrap(new Worker(new URL("./embedding-worker.ts", import.meta.url), { type: "module" })),
};

declare global {
  // oxlint-disable-next-line no-var -- only `var` declares a global
  var start: {
    search(): Remote<SearchBench>;
    recall(): Remote<RecallBench>;
    embedding(): Remote<Embedding>;
  };
}
globalThis.start = start;
