import { expect, test } from "vitest";
import { createPacer } from "./rereading-pace";

test("the time left is that of the turns before, the last ones counting most; of a failure nothing is learned", async () => {
  let clock = 0;
  const pacer = createPacer(() => clock);
  const taking = (seconds: number) => async (): Promise<void> => void (clock += seconds * 1000);
  expect(pacer.status(4)).toEqual({ waiting: 4, secondsLeft: null });
  await pacer.time(2, taking(20));
  expect(pacer.status(4)).toEqual({ waiting: 4, secondsLeft: 40 });
  await pacer.time(1, taking(20));
  expect(pacer.status(4)).toEqual({ waiting: 4, secondsLeft: 52 });
  await expect(pacer.time(1, () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(pacer.status(0)).toEqual({ waiting: 0, secondsLeft: 0 });
});
