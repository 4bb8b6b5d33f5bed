import { expect, test } from "vitest";
import { oneAtATime } from "./one-at-a-time";

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

test("runs never twice at once, and once more for all who asked meanwhile", async () => {
  let now = 0;
  let most = 0;
  let runs = 0;
  const wake = oneAtATime(
    async () => {
      runs += 1;
      now += 1;
      most = Math.max(most, now);
      await pause();
      now -= 1;
    },
    () => undefined,
  );
  await Promise.all([wake(), wake(), wake()]);
  expect({ most, runs }).toEqual({ most: 1, runs: 2 });
  await wake();
  expect(runs).toBe(3);
});

test("what comes while it ends is not left lying", async () => {
  const inbox = ["first"];
  const wake = oneAtATime(
    async () => {
      while (inbox.length > 0) {
        inbox.pop();
        await pause();
      }
    },
    () => undefined,
  );
  const first = wake();
  await pause();
  inbox.push("late");
  await Promise.all([first, wake()]);
  expect(inbox).toEqual([]);
});

test("a failure is told, and the next one who asks finds it running again", async () => {
  const failures: unknown[] = [];
  let runs = 0;
  const wake = oneAtATime(
    async () => {
      runs += 1;
      await pause();
      if (runs === 1) throw new Error("disk full");
    },
    (error) => failures.push(error),
  );
  await wake();
  await wake();
  expect(failures).toMatchObject([{ message: "disk full" }]);
  expect(runs).toBe(2);
});
