import { Failure } from "../../domain/failure";

/** Runs one piece of work after the other; what goes wrong becomes a `Failure`, and the next has its turn all the same. */
export function createTurns(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const done = last.then(work).catch((error: unknown) => {
      throw rowFailure(error);
    });
    last = done.catch(() => undefined);
    return done;
  };
}

const rowFailure = (error: unknown): Failure =>
  error instanceof Failure
    ? error
    : new Failure("store", "The index of your memories could not be read or written; it is made anew.", {
        cause: error,
      });
