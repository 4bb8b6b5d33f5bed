import { expect, test } from "vitest";
import { aTurn, drops } from "../../test/learning/drops";

const said = (text: string) => aTurn(text, { id: "a", role: "assistant" });
const quote = "I am allergic to peanuts and cats";

test("what the assistant said first, word by word, is not the user's", () => {
  const earlier = [said("Your notes: I am allergic to peanuts and cats.")];
  expect(drops("repeated", { quote, turn: `What is "${quote}"`, earlier })).toBe(true);
  expect(drops("repeated", { quote: "I am allergic to nuts", earlier })).toBe(false);
});

test("what the user said first is, and so is an option in the assistant's words", () => {
  expect(drops("repeated", { quote, earlier: [aTurn(quote, { id: "u" })] })).toBe(false);
  const earlier = [said("1. Take the slow night train to old Vienna")];
  expect(drops("repeated", { quote: "I'd take the slow night train to old Vienna", earlier })).toBe(false);
});

test("a yes is the user's own", () => {
  expect(drops("repeated", { quote: "I live in Porto", earlier: [said("Do you live in Porto?")] })).toBe(false);
});
