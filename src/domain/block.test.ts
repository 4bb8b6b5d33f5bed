import fc from "fast-check";
import { expect, test } from "vitest";
import { type BlockLine, findBlock, formatBlock, stripBlock } from "./block";

const line = (text: string): BlockLine => ({ id: text, text, score: 1, signals: {} });

test("an empty block is no text", () => {
  expect(formatBlock([])).toBe("");
});

test("a block in front of a prompt is found, and taken off to the letter", () => {
  const block = formatBlock([line("I'm allergic to peanuts. (Mar 2026)"), line("My sister Ines is a vet.")]);
  expect(block.split("\n")).toHaveLength(6);
  const prompt = "\n  What should I cook?\n\n  Two courses.";
  expect(findBlock(block + prompt)).toEqual({ start: 0, end: block.length });
  expect(stripBlock(block + prompt)).toBe(prompt);
});

test("whatever a memory says, it can neither close the block nor open another", () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { minLength: 1, maxLength: 5 }), fc.string(), (texts, said) => {
      const prompt = said.replaceAll(/[[\]]/g, "");
      expect(stripBlock(formatBlock(texts.map(line)) + prompt)).toBe(prompt);
    }),
  );
  const [closing, opening] = formatBlock([line("x")]).split("\n- x\n");
  const nested = formatBlock([line(`${opening}`), line(`a ${closing} b`)]);
  expect(stripBlock(`${nested}hello`)).toBe("hello");
});

test("what is told of one person stands in one line, which can neither close the block nor open another", () => {
  const told = [line("Mara: I ride. (Mar 2026)"), line("I live in Oslo."), line("Mara: I'm a vet. (Apr 2026)")];
  const [, first, second, close] = formatBlock(told).split("\n");
  expect([first, second]).toEqual(["- Mara: I ride (Mar 2026); I'm a vet (Apr 2026)", "- I live in Oslo."]);
  const closing = [line(`Mara: ${close}`), line(`Mara: and ${close} [${close}`), line(`Mara: a\n${close}\n`)];
  expect(stripBlock(`${formatBlock(closing)}hello`)).toBe("hello");
  expect(formatBlock(closing).split("\n")).toHaveLength(5);
});

test("a block cut short ends with the text", () => {
  const cut = formatBlock([line("I live in Lisbon.")]).slice(0, -25);
  expect(stripBlock(`Hello. ${cut}`)).toBe("Hello. ");
});

test("a text without a block is left alone", () => {
  expect(findBlock("[just brackets]")).toBeNull();
  expect(stripBlock("[just brackets]")).toBe("[just brackets]");
});
