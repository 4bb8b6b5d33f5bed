import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type Answer, createRecallAhead } from "./recall-ahead";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const answerTo = (text: string): Answer => ({ block: [{ id: text, text, score: 1, signals: {} }], forget: [] });

/** Answers after as many milliseconds as the text says, `200 x`; a text with `fail` is refused. */
function open() {
  const asked: string[] = [];
  const answered: number[] = [];
  const failures: unknown[] = [];
  const life = new AbortController();
  const ahead = createRecallAhead(
    {
      async recall(text) {
        asked.push(text);
        const ms = Number.parseInt(text, 10);
        if (ms > 0) await new Promise((done) => setTimeout(done, ms));
        if (text.includes("fail")) throw new Error(text);
        return answerTo(text);
      },
      answered: () => void answered.push(Date.now()),
      failed: (error) => void failures.push(error),
    },
    life.signal,
  );
  return { ahead, asked, answered, failures, life };
}

test("asks once typing pauses, for the newest words only", async () => {
  const { ahead, asked } = open();
  for (const text of ["a", "ab", "abc"]) {
    ahead.want(text);
    await vi.advanceTimersByTimeAsync(100);
  }
  expect([asked, ahead.ready("abc")]).toEqual([[], null]);
  await vi.advanceTimersByTimeAsync(60);
  expect([asked, ahead.ready("abc")]).toEqual([["abc"], answerTo("abc")]);
});

test("an answer to words that are no longer there is kept, but not announced", async () => {
  const { ahead, answered } = open();
  ahead.want("500 old");
  await vi.advanceTimersByTimeAsync(200);
  ahead.want("new");
  await vi.advanceTimersByTimeAsync(200);
  expect(answered.length).toBe(1);
  await vi.advanceTimersByTimeAsync(500);
  expect([answered.length, ahead.ready("500 old")]).toEqual([1, answerTo("500 old")]);
});

test("a text is asked for once while its answer is on its way, and not again after it", async () => {
  const { ahead, asked } = open();
  const both = Promise.all([ahead.ask("50 x"), ahead.ask("50 x")]);
  await vi.advanceTimersByTimeAsync(60);
  expect(await both).toEqual([answerTo("50 x"), answerTo("50 x")]);
  await ahead.ask("50 x");
  expect(asked).toEqual(["50 x"]);
});

test("a failure is told, and asked again the next time", async () => {
  const { ahead, asked, failures } = open();
  ahead.want("fail");
  await vi.advanceTimersByTimeAsync(200);
  expect([failures.length, ahead.ready("fail")]).toEqual([1, null]);
  await expect(ahead.ask("fail")).rejects.toThrow("fail");
  expect(asked.length).toBe(2);
});

test("once memories may have changed, old answers count no more, not even those on their way", async () => {
  const { ahead, asked } = open();
  await ahead.ask("0 x");
  const late = ahead.ask("50 y");
  ahead.forget();
  await vi.advanceTimersByTimeAsync(60);
  await late;
  expect([ahead.ready("0 x"), ahead.ready("50 y")]).toEqual([null, null]);
  await ahead.ask("0 x");
  expect(asked).toEqual(["0 x", "50 y", "0 x"]);
});

test("nothing is asked for an empty prompt, nor after the end", async () => {
  const { ahead, asked, life } = open();
  ahead.want("  ");
  expect(ahead.ready("  ")).toEqual({ block: [], forget: [] });
  ahead.want("a");
  life.abort();
  await vi.advanceTimersByTimeAsync(500);
  expect(asked).toEqual([]);
});

test("only the last few answers are kept", async () => {
  const { ahead } = open();
  for (let index = 0; index < 100; index += 1) await ahead.ask(`0 ${index}`);
  expect([ahead.ready("0 0"), ahead.ready("0 99")]).toEqual([null, answerTo("0 99")]);
});

test("an answer that is some seconds old is still there to send by, and is asked for again when it is wanted", async () => {
  const { ahead, asked } = open();
  await ahead.ask("hello");
  await ahead.ask("hello");
  expect(asked).toEqual(["hello"]);
  await vi.advanceTimersByTimeAsync(6_000);
  expect(ahead.ready("hello")).toEqual(answerTo("hello"));
  await ahead.ask("hello");
  expect(asked).toEqual(["hello", "hello"]);
});
