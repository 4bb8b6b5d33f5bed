import { Failure } from "../domain/failure";

/** What an abort means: the failure that it was given, or `cancelled`. */
export const abortFailure = ({ reason }: AbortSignal): Failure =>
  reason instanceof Failure ? reason : new Failure("cancelled", "Stopped.");

/** The promise, or the failure that an abort means, as soon as it comes. */
export async function untilAborted<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return promise;
  const done = new AbortController();
  const aborted = new Promise<never>((_resolve, reject) => {
    const cancel = (): void => reject(abortFailure(signal));
    if (signal.aborted) cancel();
    signal.addEventListener("abort", cancel, { signal: done.signal });
  });
  try {
    return await Promise.race([promise, aborted]);
  } finally {
    done.abort();
  }
}
