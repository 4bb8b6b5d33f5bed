import { expect, test } from "vitest";
import { topicOf } from "./topic";

test.each([
  ["Can you recommend some quiet hotels for my trip to Rome?", "quiet hotels"],
  ["What are some good laundry soap options for me?", "laundry soap"],
  ["I'm looking to buy a new coffee table. What would you suggest?", "coffee table"],
  ["What should I make for dinner tonight?", "dinner"],
  ["Hi, which phone should I buy?", "phone"],
  ["Thanks!", ""],
  ["What do you think?", ""],
  ["What are my options?", ""],
  ["", ""],
])("%s → %s", (text, topic) => {
  expect(topicOf({ text })).toBe(topic);
});
