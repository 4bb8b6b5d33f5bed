import * as fc from "fast-check";
import { expect, test } from "vitest";
import { memoriesIn, NOW, readAll } from "../../test/formats/whole";
import { Failure } from "../domain/failure";
import format from "./list";

const texts = async (list: string): Promise<readonly string[]> =>
  (await memoriesIn(format, list)).map(({ text }) => text);

test("a list is read line by line, without bullets, numbers, headings and fences", async () => {
  const list = `# Saved memories

Work:
- Leads a team of five.
* Works from home on Fridays
• Has a standing desk
1. Plays the cello
(2) Runs on Sundays
- [x] Learns Danish
**Family**
Ines is a vet.
---
\`\`\`
"Drinks **no** coffee"
\`\`\`
`;
  expect(await texts(list)).toEqual([
    "Leads a team of five",
    "Works from home on Fridays",
    "Has a standing desk",
    "Plays the cello",
    "Runs on Sundays",
    "Learns Danish",
    "Ines is a vet",
    "Drinks no coffee",
  ]);
});

test.each([
  ["User is allergic to hazelnuts.", "Is allergic to hazelnuts"],
  ["The user lives in Porto.", "Lives in Porto"],
  ["User's sister Ines is a vet.", "My sister Ines is a vet"],
  ["The user’s dog is called Rex", "My dog is called Rex"],
  ["User has mentioned that they prefer tea.", "Prefers tea"],
  ["The user said that they have two dogs", "Has two dogs"],
  ["User has a boat, and the user's brother steers it.", "Has a boat, and my brother steers it"],
  ["I live in Porto.", "I live in Porto"],
  ["Users of the library like it.", "Users of the library like it"],
])("%s is told as %s", async (line, words) => {
  expect(await texts(line)).toEqual([words]);
});

test.each([
  ["[2025-04-02] - User likes tea.", Date.UTC(2025, 3, 2)],
  ["3. [2025-04-02]. User likes tea.", Date.UTC(2025, 3, 2)],
  ["- User likes tea. (2025-04-02)", Date.UTC(2025, 3, 2)],
  ["- [2025-04-02 10:15] User likes tea", Date.UTC(2025, 3, 2)],
  ["[unknown] - User likes tea.", NOW],
  ["[2025-99-99] User likes tea.", NOW],
])("the date of %s is kept", async (line, at) => {
  expect(await memoriesIn(format, line)).toMatchObject([{ text: "Likes tea", learnedAt: at, lastSaidAt: at }]);
});

test("a long paragraph is told sentence by sentence", async () => {
  const sentences = Array.from(
    { length: 8 },
    (_, place) => `In the year ${place} she sailed a small boat along the coast.`,
  );
  expect(await texts(sentences.join(" "))).toEqual(sentences.map((sentence) => sentence.slice(0, -1)));
});

test("the same line is the same memory, another line is another", async () => {
  const ids = async (list: string): Promise<readonly string[]> => (await memoriesIn(format, list)).map(({ id }) => id);
  const many = Array.from({ length: 5_000 }, (_, place) => `Likes the tea number ${place}`).join("\n");
  expect(new Set(await ids(many)).size).toBe(5_000);
  expect(await ids(many)).toEqual(await ids(many));
});

test("a text in which nothing is told is refused, as is one that nobody would call a list", async () => {
  for (const list of ["", " \n\n", "---\n# Nothing", "x".repeat(4_000_001)])
    await expect(readAll(format, list)).rejects.toBeInstanceOf(Failure);
});

test("whatever the text, it is read or refused, and no memory is empty", async () => {
  const line = fc.oneof(
    fc.string(),
    fc.string({ unit: "binary" }),
    fc.constantFrom("- [", "[2025-01-01]", "User's ", "**", "1. "),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(line), async (lines) => {
      const found = await texts(lines.join("\n")).catch((error: unknown) => {
        expect(error).toBeInstanceOf(Failure);
        return [];
      });
      expect(found.every((text) => text.trim().length > 0)).toBe(true);
    }),
    { numRuns: 300 },
  );
});
