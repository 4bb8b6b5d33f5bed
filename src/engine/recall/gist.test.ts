import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { gistOf } from "./gist";

const pasted = "The committee met again and nothing was decided that day, as the minutes say. ".repeat(400);
const code = "const answer = compute(question);\n".repeat(900);

describe("what a long prompt is searched by", () => {
  test.each([
    ["before a pasted paragraph", `Summarise this for my sister Ines.\n\n${pasted}`],
    ["after a pasted paragraph", `${pasted}\n\nSummarise this for my sister Ines.`],
    ["before a block of code", `Summarise this for my sister Ines.\n\`\`\`ts\n${code}\`\`\``],
    ["after a block that is never closed by its writer", `Summarise this for my sister Ines.\n~~~\n${code}`],
    ["between two quotations", `${"> They said so.\n".repeat(300)}Summarise this for my sister Ines.\n> Truly.`],
  ])("is the instruction %s", (_where, prompt) => {
    expect(gistOf(prompt)).toBe("Summarise this for my sister Ines.");
  });

  test("is both ends of it, cut at the ends of sentences, where it is all of one piece", () => {
    const gist = gistOf(`I live in Lisbon. ${pasted} What shall I cook?`);
    expect(gist).toMatch(/^I live in Lisbon\. The committee/);
    expect(gist).toMatch(/What shall I cook\?$/);
    for (const line of gist.split("\n")) expect(line).toMatch(/^[A-Z].*[.?]$/);
  });

  test("is both ends of a text of many lines that were pasted", () => {
    const log = Array.from({ length: 4000 }, (_, line) => `${line} connection refused`).join("\n");
    const gist = gistOf(`Why does my server do this?\n${log}\nI use Debian.`);
    expect([gist.startsWith("Why does my server do this?"), gist.endsWith("I use Debian.")]).toEqual([true, true]);
  });

  test("is the code itself where nothing else is said", () => {
    expect(gistOf(`\`\`\`\n${code}\`\`\``)).toContain("const answer");
  });
});

test("one word, another script, and a text of 100,000 characters without a space", () => {
  expect(gistOf("  nuts ")).toBe("nuts");
  expect(gistOf("我对花生过敏。".repeat(10_000))).toMatch(/^我对花生过敏。[^]*我对花生过敏。$/);
  expect(gistOf("x".repeat(100_000))).toBe(`${"x".repeat(500)}\n${"x".repeat(500)}`);
  expect(gistOf("")).toBe("");
});

const prompts = fc
  .array(
    fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 80 }),
      fc.constantFrom("\n", "\n\n", "```", "\n> quoted\n", "A sentence. ", "。", "👩‍👩‍👧 "),
      fc.integer({ min: 1, max: 1500 }).map((length) => "word. ".repeat(length / 3)),
      fc.integer({ min: 1, max: 1500 }).map((length) => "😀".repeat(length)),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(""));

test("whatever is written: short, its own words in their order, and whole characters", () => {
  let long = 0;
  fc.assert(
    fc.property(prompts, (prompt) => {
      const gist = gistOf(prompt);
      if (prompt.trim().length > 1_000) long += 1;
      expect(gist.length).toBeLessThanOrEqual(1_001);
      expect(gist === "").toBe(prompt.trim() === "");
      expect(gist).not.toMatch(/\p{Surrogate}/u);
      let from = 0;
      for (const line of gist.split("\n").filter((said) => said.trim() !== "")) {
        const at = prompt.indexOf(line, from);
        expect(at).toBeGreaterThanOrEqual(from);
        from = at + 1;
      }
    }),
    { numRuns: 300 },
  );
  expect(long).toBeGreaterThan(50);
});

test("what is short enough stays as it is", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 1_000 }), (prompt) => {
      expect(gistOf(prompt)).toBe(prompt.trim());
    }),
  );
});
