import { Failure } from "../domain/failure";

const messages = new Map([
  ["QuotaExceededError", "The disk is full: this could not be saved. Nothing that was saved before is lost."],
  ["DatabaseClosedError", "Keepsake was updated, or its memories were deleted, in another window. Reload to go on."],
]);

/** What the database threw, as the one error that crosses a boundary. */
export function storeFailure(error: unknown): Failure {
  const chain = [...causes(error)];
  const message = messages.get(chain.at(-1)?.name ?? "") ?? "The memories on this device could not be read or written.";
  return chain.find((cause) => cause instanceof Failure) ?? new Failure("store", message, { cause: error });
}

/** The error and those that lie under it, the innermost last; Dexie has them in `inner`. */
function* causes(error: unknown): Generator<Error> {
  if (!(error instanceof Error)) return;
  yield error;
  yield* causes("inner" in error ? error.inner : error.cause);
}
