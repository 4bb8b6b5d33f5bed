import { expect, test } from "vitest";
import { relativesIn, relativesOf, resolved } from "./relatives";

test.each([
  ["my sister Ines is a vet", ["my sister Ines"]],
  ["My older brother lives with our dog Rex", ["my older brother", "our dog Rex"]],
  ["my sister's car", []],
  ["the sister of a friend", []],
])("%s: %j", (text, expected) => {
  expect(relativesIn(text).map(({ full }) => full)).toEqual(expected);
});

test.each([
  ["She just moved to Porto", "My sister Ines just moved to Porto"],
  ["She's a vet", "My sister Ines is a vet"],
  ["She's been ill", "My sister Ines has been ill"],
  ["Her name is odd", "My sister Ines's name is odd"],
  ["My sister moved", "My sister Ines moved"],
  ["He barks a lot", "Our dog barks a lot"],
  ["They left", null],
  ["I like tea", "I like tea"],
  ["Sheila is here", "Sheila is here"],
])("%s → %s", (statement, expected) => {
  expect(resolved(statement, relativesIn("My sister Ines has a cat of her own. Our dog likes it."))).toBe(expected);
});

test("of several, the one spoken of last that it can be", () => {
  const known = relativesIn("My brother Rui called. My mother and my kids too.");
  expect(resolved("He is well", known)).toBe("My brother Rui is well");
  expect(resolved("She is well", known)).toBe("My mother is well");
  expect(resolved("They are well", known)).toBe("My kids are well");
});

test("only the user's own relatives count", () => {
  const said = { id: "t", site: "chatgpt", conversation: "c", text: "My sister is a vet", at: 0 };
  expect(relativesOf([{ ...said, role: "assistant" }])).toEqual([]);
  expect(relativesOf([{ ...said, role: "user" }])).toHaveLength(1);
});
