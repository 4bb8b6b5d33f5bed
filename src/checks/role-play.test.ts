import { expect, test } from "vitest";
import { aTurn, drops } from "../../test/learning/drops";

const quote = "I live on my ship";
const played = (...texts: readonly string[]) => texts.map((text, index) => aTurn(text, { id: `u${index}` }));

test("a role goes on over the turns until the user ends it", () => {
  expect(drops("role-play", { quote, earlier: played("Let's role-play. I'm a pirate.") })).toBe(true);
  expect(drops("role-play", { quote, earlier: played("Act as a pirate.", "I want ale.") })).toBe(true);
  expect(drops("role-play", { quote, earlier: played("Act as a pirate.", "Ok, stop the game.") })).toBe(false);
  expect(drops("role-play", { quote, turn: `That's enough. ${quote}`, earlier: played("Act as a pirate.") })).toBe(
    false,
  );
});

test("a role of the assistant's making is not the user's, nor is a story of one turn", () => {
  const answer = aTurn("Let's role-play!", { id: "a", role: "assistant" });
  expect(drops("role-play", { quote, earlier: [answer] })).toBe(false);
  expect(drops("role-play", { quote, earlier: played("Write a story about a witch.") })).toBe(false);
});

test("an adviser advises the user as they are", () => {
  expect(drops("role-play", { quote, earlier: played("You are an experienced travel agent.") })).toBe(false);
});
