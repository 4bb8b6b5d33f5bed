import { expect, test } from "vitest";
import { aMemory } from "../../test/engine/memory";
import { aWindow } from "../../test/engine/window";
import { Failure } from "../domain/failure";
import { kinds } from "../kinds";
import { extractWith } from "./extract-with";
import type { ModelRequest } from "./prompt";

const said = "I like long walks on the beach. ";
const turn = { id: "t", site: "s", conversation: "c", role: "user", text: said.repeat(250), at: 0 } as const;
const chat = aWindow({ turns: [turn], kinds });
const entry = { turn: 1, quote: "I like long walks", kind: "preference", text: "I like long walks." };

test("a chat is asked about in pieces, and what is found in more than one is one draft", async () => {
  const asked: ModelRequest[] = [];
  const drafts = await extractWith(chat, (request) => {
    asked.push(request);
    return Promise.resolve(JSON.stringify([entry, { ...entry, text: `I like ${asked.length} walks.` }]));
  });
  expect(asked.length).toBeGreaterThan(2);
  expect(drafts).toHaveLength(asked.length + 1);
  expect(drafts[0]).toMatchObject({ turn: "t", quote: entry.quote, kind: "preference" });
});

test("what the model is told of a memory cannot come back as one", async () => {
  const known = [aMemory({ text: "Is allergic to peanuts" })];
  await extractWith({ ...chat, known }, (request) => {
    expect(request.user + request.system).not.toContain("peanuts");
    return Promise.resolve("");
  });
});

test("a failure ends it", async () => {
  await expect(extractWith(chat, () => Promise.reject(new Failure("model", "no")))).rejects.toThrow("no");
  expect(await extractWith(aWindow({ kinds }), () => Promise.reject(new Error("asked for nothing")))).toEqual([]);
});
