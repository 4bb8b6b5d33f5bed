import { Failure } from "../domain/failure";
import { untilAborted } from "./until-aborted";

/** Milliseconds that a model may be silent: reading a long prompt takes a slow device a minute or two. */
export const PATIENCE = 180_000;

/** How a model is waited for. */
export interface Waiting {
  /** Milliseconds of silence before it is given up. */
  readonly patience: number;
  readonly signal: AbortSignal | undefined;
}

/**
 * What the work comes to. It calls `heard` whenever the model shows that it is alive; a model that hangs would hold up all that waits
 * behind it, so one that is silent for too long is given up with a `Failure`. The signal that the work gets says so, too.
 */
export async function withPatience<T>(
  work: (heard: () => void, signal: AbortSignal) => Promise<T>,
  { patience, signal }: Waiting,
): Promise<T> {
  const silence = new AbortController();
  const giveUp = (): void => silence.abort(new Failure("model", "The language model stopped answering."));
  let timer = setTimeout(giveUp, patience);
  const heard = (): void => {
    clearTimeout(timer);
    timer = setTimeout(giveUp, patience);
  };
  const either = signal === undefined ? silence.signal : AbortSignal.any([signal, silence.signal]);
  try {
    return await untilAborted(work(heard, either), either);
  } finally {
    clearTimeout(timer);
  }
}
