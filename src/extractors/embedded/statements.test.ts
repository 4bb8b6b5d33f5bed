import { describe, expect, test } from "vitest";
import { joined } from "./joined";
import { sentences } from "./sentences";
import { statementsIn } from "./statements";

const read = (text: string) => statementsIn(sentences(text), [], () => false);
const whole = (text: string, alike = () => false) => joined(read(text), text, alike).map((statement) => statement.text);

test.each([
  [
    "My sister Ines is a vet. She just moved to Porto.",
    ["My sister Ines is a vet", "My sister Ines just moved to Porto"],
  ],
  ["I went to a choir on Monday. It was so moving!", ["I went to a choir on Monday; it was so moving"]],
  ["Just got a puppy. He's a terrier.", ["I just got a puppy; he's a terrier"]],
  ["Do you know any good hotels? I avoid places with a bar.", ["Hotels: I avoid places with a bar"]],
])("%s", (text, expected) => {
  expect(whole(text)).toEqual(expected);
});

describe("nothing stands alone in", () => {
  test.each([
    "It was so moving.",
    "That's a great idea, thanks!",
    "I love it so much.",
    "She moved to Porto.",
    "Does my sister like tea?",
    "Compare the laws of the US and China.",
  ])("%s", (text) => {
    expect(whole(text)).toEqual([]);
  });
});

test("each knows the passage that it rests on", () => {
  const text = "Hello! I sing in a choir.  It keeps me sane. Bye.";
  const [statement] = joined(read(text), text, () => false);
  expect(statement?.quote.text).toBe("I sing in a choir.  It keeps me sane.");
});

test("two that are alike are one, as long as it is short", () => {
  const text = "I prefer trains. I avoid planes.";
  expect(whole(text, () => true)).toEqual(["I prefer trains; I avoid planes"]);
  const long = `I prefer trains ${"and more trains ".repeat(15)}. I avoid planes.`;
  expect(whole(long, () => true)).toHaveLength(2);
  const apart = `I prefer trains. ${"Well, so much for that. ".repeat(3)}I avoid planes.`;
  expect(whole(apart, () => true)).toHaveLength(2);
});
