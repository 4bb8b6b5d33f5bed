import nlp from "compromise";
import type { Tense } from "../../../domain/event-time";
import { type TimeLanguage, timeLanguages, wholeWords } from "./languages";

const words = new Map(
  timeLanguages.map((language) => [language, { future: wholeWords(language.future), past: wholeWords(language.past) }]),
);
/** What has lasted until now is present, whatever form it has: "I've been vegan for years", "I've got a dog". */
const LASTING =
  /(?:\b(?:have|has)|'ve|'s) (?:always |never )?(?:got\b|been \w+ing\b|.*\b(?:since|for)\b(?! (?:my|our|the|him|her|them)\b))/i;
/** Taken for a verb: "back in January". */
const BACK_IN = /\bback (?=in\b)/gi;

/** The tense of the first verb that has one, by its form. */
function englishTense(text: string): Tense {
  if (LASTING.test(text)) return "present";
  const first = nlp(text.replaceAll(BACK_IN, "")).verbs().first();
  return first.has("#PastTense") ? "past" : "present";
}

/** How a passage speaks of what it tells, by its words alone. */
export function tenseOf(text: string, language: TimeLanguage): Tense {
  const { future, past } = words.get(language) ?? {};
  if (future?.test(text)) return "future";
  if (past?.test(text)) return "past";
  return language.code === "en" ? englishTense(text) : "present";
}
