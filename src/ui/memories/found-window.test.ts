import fc from "fast-check";
import { expect, test } from "vitest";
import { newMemory } from "../../domain/memory";
import { type FoundPage, type FoundRow, foundWindow, type Question, rowAt } from "./found-window";

const row = (at: number): FoundRow => ({
  memory: newMemory({ id: `m${at}`, kind: "fact", text: `Number ${at}`, learnedAt: at, learnedBy: "user" }),
  why: null,
});
const told: unknown[] = [];
const report = (error: unknown): void => void told.push(error);
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Answers at once, and notes what it was asked. */
function list(total: number, key = "all") {
  const asked: number[] = [];
  const ask: Question["ask"] = async (offset, limit) => {
    asked.push(offset);
    const count = Math.max(0, Math.min(limit, total - offset));
    return { rows: Array.from({ length: count }, (_, step) => row(offset + step)), total };
  };
  return { asked, question: { key, size: 10, ask } };
}

test("the first page comes at once, and the next before it is seen", async () => {
  const { asked, question } = list(95);
  const window = foundWindow();
  window.ask(question, report);
  await settled();
  expect(asked).toEqual([0, 10]);
  expect(window.found()?.total).toBe(95);
});

test("wherever one looks, the rows are those of the list, and few pages are held", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(fc.nat(5000), fc.nat(25), fc.nat(5000)), { maxLength: 12 }), async (looks) => {
      const window = foundWindow();
      window.ask(list(5001).question, report);
      await settled();
      for (const [first, seen, held] of looks) {
        const last = Math.min(5000, first + seen);
        window.look({ first, last, held });
        await settled();
        const found = window.found() ?? expect.fail();
        for (const at of [first, last, held]) expect(rowAt(found, at)?.memory.id).toBe(`m${at}`);
        expect(found.pages.size).toBeLessThan(25);
      }
    }),
    { numRuns: 40 },
  );
});

test("one who flies past pages does not ask for all of them", async () => {
  const waiting: (() => void)[] = [];
  const quick = list(100_000);
  let slow = false;
  const ask: Question["ask"] = async (offset, limit) => {
    if (slow) await new Promise<void>((resolve) => waiting.push(resolve));
    return quick.question.ask(offset, limit);
  };
  const window = foundWindow();
  window.ask({ ...quick.question, ask }, report);
  await settled();
  slow = true;
  for (let first = 0; first < 90_000; first += 500) window.look({ first, last: first + 9, held: 0 });
  expect(waiting).toHaveLength(3);
  while (waiting.length > 0) {
    for (const answer of waiting.splice(0)) answer();
    await settled();
  }
  const found = window.found() ?? expect.fail();
  expect(rowAt(found, 89_500)?.memory.id).toBe("m89500");
});

test("what is shown stays until another answer is there, and a late one to an earlier question is not shown", async () => {
  const answers = new Map<string, (page: FoundPage) => void>();
  const asking = (key: string): Question => ({
    key,
    size: 10,
    ask: () => new Promise((resolve) => answers.set(key, resolve)),
  });
  const window = foundWindow();
  window.ask(list(5).question, report);
  await settled();
  window.ask(asking("early"), report);
  window.ask(asking("late"), report);
  expect(window.found()?.total).toBe(5);
  answers.get("late")?.({ rows: [row(1)], total: 1 });
  await settled();
  answers.get("early")?.({ rows: [row(1), row(2)], total: 2 });
  await settled();
  expect(window.found()?.question.key).toBe("late");
  expect(window.found()?.total).toBe(1);
});

test("asked the same again, it begins with what is looked at", async () => {
  const before = list(1000);
  const window = foundWindow();
  window.ask(before.question, report);
  await settled();
  window.look({ first: 500, last: 509, held: 500 });
  await settled();
  const after = list(999);
  window.ask(after.question, report);
  await settled();
  expect(after.asked).not.toContain(0);
  expect(window.found()?.total).toBe(999);
});

test("what goes wrong is told once and not asked for ever", async () => {
  let fails = 0;
  const { question } = list(100);
  const ask: Question["ask"] = async (offset, limit) => {
    if (offset === 0) return question.ask(offset, limit);
    fails += 1;
    throw new Error("no");
  };
  const window = foundWindow();
  told.length = 0;
  window.ask({ ...question, ask }, report);
  await settled();
  expect(told).toEqual([new Error("no")]);
  expect(fails).toBe(1);
});
