import { defineKind, phrases } from "../domain/kind";

const PEOPLE = [
  "mom|mother|mum|dad|father|parents?|sister|brother|siblings?|sons?|daughters?|kids?|child|children|family",
  "wife|husband|partner|spouse|girlfriend|boyfriend|fianc[ée]e?|aunt|uncle|cousins?|nephews?|nieces?",
  "grand(?:ma|pa|mother|father|son|daughter|parents|kids)|friends?|roommates?|flatmate|neighbou?rs?",
  "boss|manager|coworkers?|colleagues?|team|coach|teacher|therapist|doctor",
].join("|");

export default defineKind({
  id: "relationship",
  layer: "semantic",
  asks: "a person or animal in the user's life, and how they belong to them",
  cue: phrases(
    new RegExp(`(?:my|our) (?:[\\w-]+ )?(?:${PEOPLE})`),
    new RegExp(`(?:i|we)(?:'ve| have| got)? (?:have )?(?:\\w+ )?(?:${PEOPLE})`),
    /i(?:'m| am) (?:married|engaged|single|divorced|dating|widowed)/,
  ),
  precedence: 50,
  halfLifeDays: Number.POSITIVE_INFINITY,
  sensitive: false,
  steers: 0,
  verbatim: false,
});
