import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Failure } from "../domain/failure";
import { withPatience } from "./patience";
import { untilAborted } from "./until-aborted";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const never = (): Promise<never> => new Promise(() => undefined);

test("a model that hangs is given up, and its work is told so", async () => {
  let told: AbortSignal | undefined;
  const waiting = withPatience((_heard, signal) => ((told = signal), never()), { patience: 1000, signal: undefined });
  const expected = expect(waiting).rejects.toMatchObject({
    code: "model",
    message: expect.stringContaining("stopped"),
  });
  await vi.advanceTimersByTimeAsync(999);
  expect(told?.aborted).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  await expected;
  expect(told?.aborted).toBe(true);
});

test("a slow one that gives signs of life is waited for", async () => {
  const slow = async (heard: () => void): Promise<string> => {
    for (let n = 0; n < 10; n++) {
      await new Promise((next) => setTimeout(next, 900));
      heard();
    }
    return "done";
  };
  const waiting = withPatience(slow, { patience: 1000, signal: undefined });
  await vi.advanceTimersByTimeAsync(9000);
  expect(await waiting).toBe("done");
  expect(vi.getTimerCount()).toBe(0);
});

test("an abort ends it at once, with the failure that it was given", async () => {
  const stop = new AbortController();
  const waiting = withPatience(never, { patience: 1000, signal: stop.signal });
  stop.abort(new Failure("cancelled", "Paused."));
  await expect(waiting).rejects.toThrow("Paused.");
  await expect(untilAborted(never(), AbortSignal.abort())).rejects.toMatchObject({ code: "cancelled" });
  await expect(untilAborted(Promise.resolve(1), undefined)).resolves.toBe(1);
});
