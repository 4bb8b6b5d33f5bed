import { expect, test } from "vitest";
import { optionsIn } from "./options";

const texts = (answer: string): readonly string[] => optionsIn(answer).map(({ text }) => text);

test.each([
  ["Here are some:\n1. A quiet inn.\n2. A party hostel.", ["A quiet inn", "A party hostel"]],
  [
    "You could try 1. A quiet inn. 2. A party hostel. Or 3. A camp site.",
    ["A quiet inn", "A party hostel", "A camp site"],
  ],
  ["Some ideas:\n\n- **Chess** club\n- Book club\n\nTell me more!", ["Chess club", "Book club"]],
  ["Option 1: tea\nOption 2: coffee", ["tea", "coffee"]],
  [
    "You could take a class (1), read a book (2), or ask a friend (3).",
    ["take a class", "read a book", "ask a friend"],
  ],
  [
    "For lunch you could have a soup with bread, a salad with nuts and figs, or a toast.",
    ["a soup with bread", "a salad with nuts and figs", "a toast"],
  ],
  ["1. How about a walk?\n2. I'd recommend a swim!", ["a walk", "a swim"]],
])("%j", (answer, expected) => {
  expect(texts(answer)).toEqual(expected);
});

test.each(["Lisbon is lovely in May.", "1. There is only one.", "", "Call 555 1234. Thanks."])(
  "no options in %j",
  (answer) => {
    expect(optionsIn(answer)).toEqual([]);
  },
);

test("numbers need not come in order, and are kept", () => {
  expect(optionsIn("3. A bus. 1. A train. 2. A bike.")).toEqual([
    { label: "3", text: "A bus" },
    { label: "1", text: "A train" },
    { label: "2", text: "A bike" },
  ]);
});

test("of a very long answer only the beginning is read", () => {
  expect(optionsIn(`Well, ${"and so on ".repeat(1_000)}\n1. A bus\n2. A train`)).toEqual([]);
});
