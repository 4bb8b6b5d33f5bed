import * as fc from "fast-check";
import { expect, test } from "vitest";
import { aMemory, aSource } from "../../test/engine/memory";
import { memoriesIn, readAll, written } from "../../test/formats/whole";
import format from "./markdown";

const MARCH = Date.UTC(2026, 2, 3);
const DAY = 86_400_000;

test("memories are told by kind, the newest first, with day, end and site", async () => {
  const memories = [
    aMemory({ id: "a", kind: "preference", text: "Likes tea", lastSaidAt: MARCH }),
    aMemory({ id: "b", text: "Lives in Rome", lastSaidAt: MARCH, validTo: MARCH + 9 * DAY, sources: [aSource("t")] }),
    aMemory({ id: "c", text: "Is a vet\n\nin Porto", lastSaidAt: MARCH + DAY }),
  ];
  expect(await written(format, memories)).toBe(`# Keepsake

<!-- keepsake-markdown 1 -->

## fact

- Is a vet
  
  in Porto _(2026-03-04)_
- Lives in Rome _(2026-03-03, until 2026-03-12, claude)_

## preference

- Likes tea _(2026-03-03)_
`);
});

test("its own lines come in again: words, kind, the day, and when it ceased to hold", async () => {
  const line = fc.string({ minLength: 1 }).map((words) => `${words.replaceAll(/\s+/g, " ").trim()}.`);
  const text = fc.array(fc.oneof(line, fc.constantFrom("- a", "## b", "", "_(2026-01-01)_", "# Keepsake")), {
    minLength: 1,
    maxLength: 4,
  });
  const day = fc.nat(20_000).map((days) => days * DAY);
  const memory = fc.record({
    kind: fc.constantFrom("fact", "goal", "preference"),
    text: text.map((lines) => `Says ${lines.join("\n")}`.trim()),
    lastSaidAt: day,
    validTo: fc.option(day),
  });
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(memory, { selector: (each) => each.text }), async (given) => {
      const memories = given.map((each, place) => aMemory({ id: `m${place}`, ...each }));
      const back = await memoriesIn(format, await written(format, memories));
      const told = ({ kind, text: words, lastSaidAt, validTo }: (typeof memories)[number]) =>
        JSON.stringify([kind, words, lastSaidAt, validTo]);
      expect(back.map(told).toSorted()).toEqual(memories.map(told).toSorted());
    }),
  );
});

test("what people changed or added in it is read as they left it", async () => {
  const file = (await written(format, [aMemory({ text: "Likes tea", lastSaidAt: MARCH })])).replace(
    "Likes tea",
    "Likes mate",
  );
  const memories = await memoriesIn(format, `${file}- Has a dog\n\nThe end.\n`);
  expect(memories.map(({ kind, text }) => [kind, text.split("\n")[0]])).toEqual([
    ["fact", "Likes mate"],
    ["fact", "Has a dog"],
  ]);
});

test("another file is refused", async () => {
  await expect(readAll(format, "# Shopping\n- Tea")).rejects.toMatchObject({ code: "bad-file" });
});
