import { stemmer } from "stemmer";
import { eng } from "stopword";
import { defineCheck } from "../domain/check";
import { words } from "../domain/statement";

/** Words that say nothing without what was said before. */
const EMPTY = new Set(
  [
    ...eng,
    ..."it that this those these them one ones thing things something anything everything stuff lot bit way sort kind really truly also quite just sure always very think feel love like enjoy prefer want need know get go going got thanks glad great good nice amazing awesome definitely totally absolutely usually found find i'm i've i'd i'll it's that's we're we've don't didn't can't".split(
      " ",
    ),
  ].map(stemmer),
);

export default defineCheck({
  id: "self-contained",
  drop: ({ text }) =>
    new Set(
      words(text)
        .map(stemmer)
        .filter((stem) => !EMPTY.has(stem)),
    ).size < 1,
});
