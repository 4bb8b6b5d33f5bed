import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mergedLines } from "./merged-lines";

describe("lines of the same subject", () => {
  test("name it once where one is introduced, in the place of the first", () => {
    const lines = [
      "Ines, my sister, is a vet. (Mar 2026)",
      "I live in Oslo. (Feb 2026)",
      "Ines, my sister, lives in Porto. (Apr 2026)",
      "Ines, my sister, will marry. (planned for Jun 2027)",
    ];
    expect(mergedLines(lines)).toEqual([
      "Ines, my sister, is a vet (Mar 2026); lives in Porto (Apr 2026); will marry (planned for Jun 2027)",
      "I live in Oslo. (Feb 2026)",
    ]);
  });

  test("name it once where one spoke, and keep every other mark", () => {
    const lines = [
      "Mara: Have you heard? I'm off! (3 May 2023)",
      "Mara Ito: Me too. (3 May 2023)",
      "Mara: I ran. It rained. (4 May 2023)",
    ];
    expect(mergedLines(lines)).toEqual([
      "Mara: Have you heard? I'm off! (3 May 2023); I ran. It rained (4 May 2023)",
      "Mara Ito: Me too. (3 May 2023)",
    ]);
  });
});

test.each([
  [["Ines is a vet. (Mar 2026)", "Ines lives in Porto. (Apr 2026)"]],
  [["I like tea, my only vice. (Mar 2026)", "I like tea, my only vice. (Apr 2026)"]],
  [["Yes. Note: a. (Mar 2026)", "Yes. Note: b. (Apr 2026)"]],
  [["At 10:30 I run. (Mar 2026)", "At 10:30 I eat. (Mar 2026)"]],
  [["Ines, my sister, is a vet. (Mar 2026)", "Ines, my boss, is a vet. (Mar 2026)"]],
  [["0: ", "1"]],
])("other lines stay apart: %j", (lines) => {
  expect(mergedLines(lines)).toEqual(lines);
});

const subject = fc.constantFrom("", "Mara: ", "Ines, my sister, ", "花子: ", "Joe, our dog, ", "0", "1: ");
const said = fc.oneof(fc.string({ minLength: 1 }), fc.constantFrom("is a vet.", "I run!", "a; b.", "Mara: hi."));
const date = fc.constantFrom("", " (Mar 2026)", " (until 3 May 2023)");
const someLines = fc
  .array(fc.tuple(subject, said, date), { maxLength: 8 })
  .map((parts) => parts.map((part) => part.join("")));

/** Without the marks that merging may change. */
const letters = (text: string): string => text.replaceAll(/[;.\s]/g, "");

/** Its beginning stands at that of a merged line, and all that follows somewhere in it. */
const isTold = (line: string, merged: string): boolean =>
  Array.from({ length: line.length + 1 }, (_, cut) => cut).some(
    (cut) => merged.startsWith(line.slice(0, cut)) && merged.includes(line.slice(cut)),
  );

test("nothing that is said is lost, and all together is never longer", () => {
  fc.assert(
    fc.property(someLines, (lines) => {
      const merged = mergedLines(lines);
      for (const line of lines.map(letters))
        expect(merged.map(letters).some((other) => isTold(line, other))).toBe(true);
      expect(merged.join("\n- ").length).toBeLessThanOrEqual(lines.join("\n- ").length);
    }),
  );
});

test("the order is that of the first of each, and lines of no subject are all there as they were", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom("Mara", "Ines", ""), fc.nat(99)), { maxLength: 12 }), (parts) => {
      const lines = parts.map(([name, number]) => (name === "" ? `I have ${number}.` : `${name}: I have ${number}.`));
      const firsts = parts.flatMap(([name], place) =>
        name === "" || parts.findIndex(([other]) => other === name) === place ? [lines[place]?.slice(0, 6)] : [],
      );
      const merged = mergedLines(lines);
      expect(merged.map((line) => line.slice(0, 6))).toEqual(firsts);
      expect(merged.filter((line) => line.startsWith("I "))).toEqual(lines.filter((line) => line.startsWith("I ")));
    }),
  );
});
