import { Failure } from "../../domain/failure";

/** What web-llm, WebGPU and the browser's cache say when something goes wrong, and what a person is told. */
const troubles: readonly (readonly [says: RegExp, tells: string])[] = [
  [
    /quota|disk/i,
    "There is no room left on this device for the model. Free some space and try again: what has come so far is kept.",
  ],
  [
    /out ?of ?memory|allocat|exceeds? .*(memory|limit)/i,
    "The graphics memory is too small for this model. Choose a smaller one.",
  ],
  [
    /device.*lost|lost.*device|disposed|destroyed|not ?loaded/i,
    "The graphics processor stopped. Choose the model again, or a smaller one.",
  ],
  [
    /request failed|bad response|not ok|404|missing/i,
    "A file of the model is missing at its address. What has come so far is kept: choose the model again to download the rest.",
  ],
  [
    /fetch|network|load failed|failed to store/i,
    "The download broke off. Choose the model again to go on: what has come so far is kept.",
  ],
];

/** The failure that a person is told of. */
export function modelFailure(cause: unknown): Failure {
  if (cause instanceof Failure) return cause;
  const said = cause instanceof Error ? `${cause.name} ${cause.message}` : String(cause);
  const [, tells] = troubles.find(([says]) => says.test(said)) ?? [];
  return new Failure("model", tells ?? `The language model failed: ${said}`, { cause });
}
