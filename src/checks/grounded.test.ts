import { expect, test } from "vitest";
import { aTurn, drops } from "../../test/learning/drops";

const quote = "I moved there in 2019";

test("in the conversation before, and in who speaks", () => {
  const text = "I moved to Lisbon in 2019";
  const answer = aTurn("Lisbon is lovely.", { id: "s", role: "assistant" });
  expect(drops("grounded", { quote, text })).toBe(true);
  expect(drops("grounded", { quote, text, earlier: [answer] })).toBe(false);
  const spoken = aTurn(quote, { speaker: "Mara" });
  expect(drops("grounded", { quote, text: "In 2019 Mara moved", turn: spoken })).toBe(false);
});

test("not in another number, nor in the assistant's words", () => {
  expect(drops("grounded", { quote, text: "I moved there in 2018" })).toBe(true);
  expect(drops("grounded", { quote, turn: aTurn(quote, { role: "assistant" }) })).toBe(true);
});

test("the assistant's list says what an option is, but nothing alone", () => {
  const list = aTurn("1. Stay home\n2. Ride the night train", { id: "a", role: "assistant" });
  const asked = aTurn("How do I travel to Vienna?", { id: "u" });
  const text = "I travel by night train";
  expect(drops("grounded", { quote: "Option 2", text, earlier: [asked, list] })).toBe(false);
  expect(drops("grounded", { quote: "Option 2", text: "I ride the night train", earlier: [list] })).toBe(true);
});

test("in another language, in its own words", () => {
  expect(drops("grounded", { quote: "Ich wohne seit 2015 in Bonn" })).toBe(false);
  expect(drops("grounded", { quote: "Ich wohne seit 2015 in Bonn", text: "Ich wohne in Köln" })).toBe(true);
});
