import type { ModelProgress, ModelShelf } from "../domain/extractor";
import { Failure } from "../domain/failure";

/** One model is loaded at a time: another one, or a pause, stops the first. */
export interface ModelLoading {
  load(shelf: ModelShelf, model: string): Promise<void>;
  stop(): void;
  progress(): ModelProgress | null;
}

export function createModelLoading(): ModelLoading {
  let progress: ModelProgress | null = null;
  let loading = new AbortController();

  const stop = (): void => {
    loading.abort(new Failure("cancelled", "The download was paused. What has come so far is kept."));
    loading = new AbortController();
    progress = null;
  };

  return {
    stop,
    progress: () => progress,
    async load(shelf, model) {
      stop();
      const { signal } = loading;
      const show = (now: ModelProgress): void => {
        if (!signal.aborted) progress = now;
      };
      try {
        await shelf.load(model, show, signal);
      } finally {
        if (!signal.aborted) progress = null;
      }
    },
  };
}
