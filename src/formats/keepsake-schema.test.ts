import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020";
import { expect, test } from "vitest";
import { aMemory, aSource } from "../../test/engine/memory";
import { written } from "../../test/formats/whole";
import { describedFile } from "../../test/formats/described-file";
import format from "./keepsake";

const published: unknown = JSON.parse(readFileSync("public/keepsake.schema.json", "utf8"));

const full = aMemory({
  id: "a",
  text: "Is a vet",
  sources: [aSource("t"), { ...aSource("u"), speaker: "Ines" }],
  validTo: 5,
  links: [{ type: "supersedes", memory: "z" }],
  when: { from: -5, to: 5, precision: "day" },
  uses: [1, 2],
  pinned: true,
  archivedAt: 9,
  space: "work",
});

test("the published schema is made from the one that files are read by", () => {
  expect(published).toEqual(describedFile());
});

test("a file that was written is valid by it, and a wrong one is not", async () => {
  const isValid = new Ajv2020({ strict: false, validateFormats: false }).compile(describedFile());
  const file: unknown = JSON.parse(await written(format, [aMemory(), full], { spaces: { work: "Work" } }));
  expect(isValid(file), JSON.stringify(isValid.errors)).toBe(true);
  const spoiled = JSON.parse(await written(format, [full]));
  const wrongs = { confidence: 2, id: "", text: undefined, tense: "perfect", links: [{}] };
  for (const [name, wrong] of Object.entries(wrongs)) {
    const memories = [{ ...spoiled.memories[0], [name]: wrong }];
    expect(isValid({ ...spoiled, memories }), name).toBe(false);
  }
  expect(isValid({ ...spoiled, version: 3 })).toBe(false);
  expect(isValid({ ...spoiled, spaces: { work: "" } })).toBe(false);
});
