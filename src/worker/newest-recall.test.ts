import { expect, test } from "vitest";
import type { Outcome } from "../messaging/outcome";
import { newestRecall } from "./newest-recall";

/** Tells which recalls were begun. */
function open() {
  const begun: string[] = [];
  const newest = newestRecall();
  const recall = (page: number, text: string): Promise<Outcome> =>
    newest(page, () => {
      begun.push(text);
      return Promise.resolve({ ok: true, value: text });
    });
  return { begun, recall };
}

const cancelled = expect.objectContaining({ ok: false, code: "cancelled" });

test("of what a page asked while the worker was busy, only the newest is begun", async () => {
  const { begun, recall } = open();
  const answers = await Promise.all(["w", "wh", "what"].map((text) => recall(1, text)));
  expect(answers).toEqual([cancelled, cancelled, { ok: true, value: "what" }]);
  expect(begun).toEqual(["what"]);
});

test("another page's newer recall changes nothing, nor does one that comes when the first has begun", async () => {
  const { begun, recall } = open();
  const answers = await Promise.all([recall(1, "one"), recall(2, "two")]);
  answers.push(await recall(1, "three"));
  expect(answers.map((answer) => answer.ok)).toEqual([true, true, true]);
  expect(begun).toEqual(["one", "two", "three"]);
});
