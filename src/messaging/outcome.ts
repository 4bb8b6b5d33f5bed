import { Failure, type FailureCode } from "../domain/failure";

/** A call's end as it crosses a boundary: an `Error` would lose its code there. */
export type Outcome =
  | { readonly ok: true; readonly value?: unknown }
  | { readonly ok: false; readonly code: FailureCode; readonly message: string };

/** Asks a door for one of its methods by name. */
export type Ask = (method: string, args: readonly unknown[]) => Promise<Outcome>;

/** The one place where what was thrown becomes what is sent. */
export async function outcomeOf(call: () => unknown): Promise<Outcome> {
  try {
    return { ok: true, value: await call() };
  } catch (error) {
    const failure = toFailure(error);
    return { ok: false, code: failure.code, message: failure.message };
  }
}

/** The value of a call, or its `Failure` thrown. */
export function valueOf(outcome: Outcome): unknown {
  if (outcome.ok) return outcome.value;
  throw new Failure(outcome.code, outcome.message);
}

export function toFailure(error: unknown): Failure {
  if (error instanceof Failure) return error;
  const message = error instanceof Error ? error.message : String(error);
  return new Failure("unreachable", message, { cause: error });
}

/** Serves an object's own methods, and nothing else of it. */
export const serveMethods =
  (door: object): Ask =>
  (method, args) =>
    outcomeOf(() => {
      const found: unknown = Object.hasOwn(door, method) ? Reflect.get(door, method) : undefined;
      if (typeof found !== "function") throw new Failure("not-allowed", `There is no ${method} here.`);
      return Reflect.apply(found, door, args);
    });
