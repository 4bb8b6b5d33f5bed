import { expect, test } from "vitest";
import { createRequestLedger } from "./request-ledger";

test("a request is noted by its origin, with what for and when; the path, which may say more, is not", () => {
  let now = 5;
  const ledger = createRequestLedger(() => now++);
  ledger.note("https://models.example:8443/me/secret/?q=1", "a model");
  ledger.note("http://localhost:11434/api/tags", "which models there are");
  expect(ledger.requests()).toEqual([
    { origin: "https://models.example:8443", what: "a model", at: 5 },
    { origin: "http://localhost:11434", what: "which models there are", at: 6 },
  ]);
});

test("it does not grow without end", () => {
  const ledger = createRequestLedger();
  for (let n = 0; n < 1000; n++) ledger.note("https://models.example/", String(n));
  expect(ledger.requests().length).toBeLessThan(500);
  expect(ledger.requests().at(-1)?.what).toBe("999");
});
