import nlp from "compromise";
import { describe, expect, test } from "vitest";
import { namesIn } from "./names";
import { isOpeningVerb } from "./opening-verbs";

describe("a verb with which a statement begins is no part of the name behind it", () => {
  test.each([
    ["Met Inés", "Inés"],
    ["Loves Bach", "Bach"],
    ["Visited New York", "New York"],
    ["Marries Ann Lee", "Ann Lee"],
    ["Watches Star Trek", "Star Trek"],
    ["Sold Volkswagen shares", "Volkswagen"],
  ])("%s", (text, name) => {
    expect(namesIn(text).sure).toEqual([name]);
  });
});

test.each(["Mark Twain", "Grace Hopper", "Bill Gates", "Grant Wood", "Drew Barrymore", "Tim Cook"])(
  "%s keeps its first name",
  (name) => {
    expect(namesIn(name).sure).toEqual([name]);
  },
);

test("an English grammar takes none of them for a person", () => {
  const people =
    "Mark Will Grant Rob Jack Bill Frank Pat Drew Wade Chase Hunter Faith Grace Joy Rose Dean Chuck Sue".split(" ");
  expect(people.filter(isOpeningVerb)).toEqual([]);
  expect(people.filter((name) => nlp(name).has("#Person")).length).toBeGreaterThan(5);
});
