import { describe, expect, test } from "vitest";
import { defineExtractor } from "../../domain/extractor";
import type { Draft } from "../../domain/memory";
import { DAY, drafted, proposing, said, study, turn } from "../../../test/engine/studying";

describe("a turn that is read again", () => {
  const text = "I live in Oslo. My sister Ines is a vet.";
  const model = (...drafts: readonly Draft[]) => ({
    extractor: defineExtractor({ ...proposing(...drafts), id: "model", pace: "unhurried" }),
    rereads: ["sentences"],
  });

  test("has what was found in the same passage replaced, and what has no counterpart stays", async () => {
    const known = await said(text);
    const draft = drafted("My sister Ines is a vet", {
      kind: "relationship",
      text: "Ines, my sister, is a vet in Oslo",
    });
    const { put } = await study([turn(text)], { known, ...model(draft) });
    expect(put).toHaveLength(2);
    expect(put[0]).toMatchObject({ id: known[2]?.id, validTo: DAY });
    expect(put[1]).toMatchObject({
      learnedBy: "model",
      kind: "relationship",
      links: [{ type: "supersedes", memory: known[2]?.id }],
    });
  });

  test("says nothing twice: what is found in the same words was said once", async () => {
    const known = await said(text);
    const { put } = await study([turn(text)], { known, ...model(drafted("I live in Oslo")) });
    expect(put.every(({ timesSaid }) => timesSaid === 1)).toBe(true);
    expect(put.filter(({ learnedBy, validTo }) => learnedBy === "sentences" && validTo === null)).toEqual([]);
  });

  test("keeps all that was found where the model is too small to be trusted with it", async () => {
    const known = await said(text);
    const draft = drafted("My sister Ines is a vet", { text: "Ines, my sister, is a vet in Oslo" });
    const { put } = await study([turn(text)], { known, ...model(draft), addsOnly: true });
    expect(put.filter(({ validTo }) => validTo !== null)).toEqual([]);
    expect(put.map(({ learnedBy }) => learnedBy)).toContain("model");
  });

  test("keeps what was sure over a new guess, and what others found", async () => {
    const known = (await said(text)).map((memory) => ({ ...memory, learnedBy: "user" }));
    const draft = drafted("My sister Ines is a vet", { text: "My sister Ines is a vet in Oslo" });
    expect(
      (await study([turn(text)], { known, ...model(draft) })).put.filter(({ validTo }) => validTo !== null),
    ).toEqual([]);
    const found = await said(text);
    const guess = { ...draft, confidence: 0.1 };
    const guessed = await study([turn(text)], { known: found, ...model(guess) });
    expect(guessed.put.filter(({ validTo }) => validTo !== null)).toEqual([]);
  });
});
