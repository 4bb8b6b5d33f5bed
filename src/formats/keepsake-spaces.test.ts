import * as fc from "fast-check";
import { expect, test } from "vitest";
import { aMemory } from "../../test/engine/memory";
import { memoriesIn, readAll, written } from "../../test/formats/whole";
import format from "./keepsake";

const memory = aMemory({ id: "m", text: "Plays the cello", space: "w" });
const headOf = async (json: string): Promise<unknown> => (await readAll(format, json))[0];
const fileWith = (more: object): string =>
  JSON.stringify({ format: "keepsake", version: 4, exportedAt: "", ...more, memories: [memory] });

const text = fc.oneof(fc.string({ unit: "binary" }), fc.string(), fc.constantFrom('"]}', "{", "\\", "\uD800"));
/** What JavaScript's objects have of their own is no id. */
const id = text.filter((name) => !["__proto__", "constructor", "prototype"].includes(name));
const names = fc.dictionary(
  id,
  text.filter((name) => name !== ""),
  { maxKeys: 4 },
);

test("what the spaces are called comes back as it went out, before the memories", async () => {
  await fc.assert(
    fc.asyncProperty(names, async (spaces) => {
      const json = await written(format, [memory], { spaces });
      expect(await headOf(json)).toEqual({ spaces: { ...spaces } });
      expect(await memoriesIn(format, json)).toEqual([memory]);
    }),
  );
});

test("a file may say nothing of it", async () => {
  expect(await headOf(fileWith({}))).toEqual({ spaces: {} });
});

test.each([{ w: "" }, { w: 1 }, { w: { name: "Work" } }, "Work"].map((spaces) => [spaces] as const))(
  "anything else (%j) is refused in plain words",
  async (spaces) => {
    await expect(readAll(format, fileWith({ spaces }))).rejects.toMatchObject({ code: "bad-file" });
  },
);
