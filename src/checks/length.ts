import { defineCheck } from "../domain/check";
import { words } from "../domain/statement";

const FEWEST_WORDS = 2;
const MOST_CHARACTERS = 320;

export default defineCheck({
  id: "length",
  drop: ({ text }) => text.length > MOST_CHARACTERS || words(text).length < FEWEST_WORDS,
});
