import fc from "fast-check";
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
    ahead.want(() => text);
    await vi.advanceTimersByTimeAsync(100);
  }
  expect([asked, ahead.ready("abc")]).toEqual([[], null]);
  await vi.advanceTimersByTimeAsync(60);
  expect([asked, ahead.ready("abc")]).toEqual([["abc"], answerTo("abc")]);
});

test("an answer to words that are no longer there is kept, but not announced", async () => {
  const { ahead, answered } = open();
  ahead.want(() => "500 old");
  await vi.advanceTimersByTimeAsync(200);
  ahead.want(() => "new");
  await vi.advanceTimersByTimeAsync(440);
  expect([answered.length, ahead.ready("500 old")]).toEqual([0, null]);
  await vi.advanceTimersByTimeAsync(100);
  expect([answered.length, ahead.ready("500 old"), ahead.ready("new")]).toEqual([
    1,
    answerTo("500 old"),
    answerTo("new"),
  ]);
});

test("however long typing goes on, nothing is read before it pauses", async () => {
  const { ahead, asked } = open();
  let reads = 0;
  for (let key = 0; key < 100; key += 1) {
    ahead.want(() => `${(reads += 1)} reads`);
    await vi.advanceTimersByTimeAsync(120);
  }
  expect([reads, asked]).toEqual([0, []]);
  await vi.advanceTimersByTimeAsync(40);
  expect([reads, asked]).toEqual([1, ["1 reads"]]);
});

test("while an answer is awaited nothing else is asked for; what is written by then is asked for next", async () => {
  const { ahead, asked, answered } = open();
  for (const text of ["1000 slow", "skipped", "newest"]) {
    ahead.want(() => text);
    await vi.advanceTimersByTimeAsync(300);
  }
  expect(asked).toEqual(["1000 slow"]);
  await vi.advanceTimersByTimeAsync(300);
  expect([asked, answered.length]).toEqual([["1000 slow", "newest"], 1]);
});

test("after a failure, what was written meanwhile is asked for", async () => {
  const { ahead, asked } = open();
  ahead.want(() => "500 fail");
  await vi.advanceTimersByTimeAsync(200);
  ahead.want(() => "good");
  await vi.advanceTimersByTimeAsync(600);
  expect(asked).toEqual(["500 fail", "good"]);
});

test("who sends does not wait for what typing asked; typing then keeps its distance", async () => {
  const { ahead, asked } = open();
  ahead.want(() => "1000 slow");
  await vi.advanceTimersByTimeAsync(200);
  expect(await ahead.ask("now")).toEqual(answerTo("now"));
  expect(asked).toEqual(["1000 slow", "now"]);
});

const typing = fc.array(
  fc.record({ after: fc.integer({ min: 0, max: 400 }), takes: fc.integer({ min: 0, max: 700 }) }),
  { maxLength: 40 },
);

test("whatever the rhythm: 150 ms apart, one at a time, and the last words are asked for in the end", async () => {
  await fc.assert(
    fc.asyncProperty(typing, async (keys) => {
      const asks: { readonly at: number; readonly text: string; answered: boolean }[] = [];
      const ahead = createRecallAhead(
        {
          async recall(text) {
            expect(asks.every(({ answered }) => answered)).toBe(true);
            const ask = { at: performance.now(), text, answered: false };
            asks.push(ask);
            await new Promise((done) => setTimeout(done, Number.parseInt(text, 10)));
            ask.answered = true;
            return answerTo(text);
          },
          answered: () => undefined,
          failed: (error) => expect.unreachable(String(error)),
        },
        new AbortController().signal,
      );
      for (const [place, { after, takes }] of keys.entries()) {
        await vi.advanceTimersByTimeAsync(after);
        ahead.want(() => `${takes} ${place}`);
      }
      await vi.advanceTimersByTimeAsync(2_000);
      for (const [place, { at }] of asks.entries()) {
        expect(at - (asks[place - 1]?.at ?? -Infinity)).toBeGreaterThanOrEqual(150);
      }
      expect(asks.at(-1)?.text).toBe(keys.at(-1) && `${keys.at(-1)?.takes} ${keys.length - 1}`);
    }),
    { numRuns: 100 },
  );
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
  ahead.want(() => "fail");
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
  ahead.want(() => "  ");
  expect(ahead.ready("  ")).toEqual({ block: [], forget: [] });
  ahead.want(() => "a");
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
