import { defineKind } from "../domain/kind";
import { sameStatement } from "../domain/statement";

/** Of these a person has one at a time. */
const SINGLE = /^my (boss|manager|wife|husband|partner|spouse|girlfriend|boyfriend|fianc[ée]e?) is (?:called |named )?\p{Lu}/u;

const role = (text: string): string | undefined => SINGLE.exec(text.replace(/^My/, "my"))?.[1];

const PEOPLE =
  "mom|mother|mum|dad|father|parents?|sister|brother|siblings?|wife|husband|partner|spouse|girlfriend|boyfriend|fianc[ée]e?|sons?|daughters?|kids?|child|children|" +
  "grand(?:ma|pa|mother|father|son|daughter|parents|kids)|aunt|uncle|cousins?|nephews?|nieces?|family|friends?|best friend|roommates?|flatmate|neighbou?rs?|boss|manager|coworkers?|colleagues?|team|coach|teacher|therapist|doctor";

export default defineKind({
  id: "relationship",
  label: "Person",
  asks: "a person or animal in the user's life, and how they belong to them",
  cue: new RegExp(
    `\\b(?:my|our) (?:[\\w-]+ )?(?:${PEOPLE})\\b|\\bi(?:'m| am) (?:married|engaged|single|divorced|dating|widowed)\\b|\\b(?:i|we)(?:'ve| have| got)? (?:have )?(?:\\w+ )?(?:${PEOPLE})\\b`,
    "i",
  ),
  precedence: 50,
  halfLifeDays: Number.POSITIVE_INFINITY,
  sensitive: false,
  steers: 0,
  verbatim: false,
  resolve(old, fresh) {
    if (sameStatement(old.text, fresh.text)) return "keep";
    const held = role(fresh.text);
    return held !== undefined && held === role(old.text) ? "supersede" : "both";
  },
});
