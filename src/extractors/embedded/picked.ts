import { contentStems } from "./content";
import type { Option } from "./options";
import type { Passage } from "./passage";

/** Takes one of what was offered, in so many words. */
const TAKES =
  /\b(?:(?:(?:i|we)(?:['’]ll| will|['’]d| would|['’]m| am|['’]re| are|['’]m gonna)?|let['’]?s)(?: (?:probably|definitely|rather|likely|just|have to|like to|love to|should|prefer to|want to|gonna))? (?:go(?:ing)? (?:with|for)|pick|choose|opt for|take|lean(?:ing)? towards?)|(?:sounds?|seems?|looks?|would be|might be|could be|will be|is|are)(?: like| to be| definitely| really| just| absolutely| probably| quite)* (?:the |my )?(?:best|perfect|ideal|right one|most \w+|way to go|(?:top )?pick|choice|favou?rite)|(?:works?|fits?|suits?) (?:me )?best)/i;

/** Speaks well of one: a choice only where the others are turned down. */
const FAVOURS =
  /\b(?:(?:sounds?|seems?|looks?|would be|might be|could be|is|are)(?: like| to be| definitely| really| just| absolutely| probably| quite| more)* (?:an? )?(?:great|good|lovely|wonderful|fantastic|appealing|interesting|intriguing|tempting|nice|better|safer|healthier|suitable|fun|cool)|(?:appeals?|speaks?) to me|(?:i|we)(?:['’]ll|['’]d)? (?:prefer|like|love|check out|try|visit|get|do|have))\b/i;

/** Turns down what was offered: "the other options don't appeal to me", "too loud for my taste". */
export const REJECTS =
  /\b(?:(?:the )?(?:others?|rest|remaining)\b|(?:don['’]t|doesn['’]t|do not|does not|didn['’]t|not|isn['’]t|aren['’]t) (?:be |the |best |really |quite |exactly |particularly |seem |sound |as |fully |necessarily )*(?:appeal|fit|suit|work|interest|align|match|meet|for me|my|ideal|suitable|right|practical|what i)|too [\w-]+(?: (?:or|and) [\w-]+)? for|not (?:really |too |very |so )?(?:keen|into|a (?:big |huge )?fan)|rather (?:avoid|not)|prefer (?:to avoid|not)|rather than|instead of)/i;

const ORDINALS: Readonly<Record<string, number>> = { first: 0, second: 1, third: 2, fourth: 3, fifth: 4, sixth: 5 };
const NUMBERS: Readonly<Record<string, string>> = { one: "1", two: "2", three: "3", four: "4", five: "5", six: "6" };

const BY_LABEL =
  /(?:\b(?:option|number|choice|suggestion|no\.?)|#) ?#?(\d{1,2}|[a-h]\b|one|two|three|four|five|six)\b/i;
const BY_PLACE =
  /\bthe (first|second|third|fourth|fifth|sixth|last)(?= (?:one|option|choice|suggestion|idea)\b|[.,!]|$| (?:sounds|seems|looks|would|is))/i;

/** More of what is said must speak for an option than for any other, by so much. */
const AHEAD = 1.25;

/** Parts of a sentence of which one may take an option and another turn one down. */
const TURNS = /\b(?:while|although|though|but|whereas|rather than|instead of)\b/i;

/** The option that a sentence takes, by its number, its place or its own words; null where it takes none, or cannot be told. */
export function pickedIn({ text }: Passage, options: readonly Option[], others: Others): Option | null {
  const ways = [BY_LABEL, BY_PLACE, TAKES, ...(others === "turned down" ? [FAVOURS] : [])];
  const taking = text.split(TURNS).find((part) => ways.some((way) => way.test(part)));
  if (taking === undefined || /\?\s*$/.test(text) || /\bthe (?:others?|rest)\b/i.test(taking)) return null;
  return byLabel(taking, options) ?? byPlace(taking, options) ?? byWords(taking, options);
}

/** Whether a turn speaks of the options that it does not take. */
export type Others = "turned down" | "unmentioned";

function byLabel(said: string, options: readonly Option[]): Option | undefined {
  const label = BY_LABEL.exec(said)?.[1]?.toLowerCase() ?? "";
  return options.find((option) => option.label === (NUMBERS[label] ?? label));
}

function byPlace(said: string, options: readonly Option[]): Option | undefined {
  const place = BY_PLACE.exec(said)?.[1]?.toLowerCase();
  return place === undefined ? undefined : options.at(place === "last" ? -1 : (ORDINALS[place] ?? options.length));
}

/** The option whose own words are said: those that other options share count less. */
function byWords(said: string, options: readonly Option[]): Option | null {
  const spoken = contentStems(said);
  const all = options.map(({ text }) => contentStems(text));
  const worth = (stem: string): number => 1 / all.filter((stems) => stems.has(stem)).length;
  const scored = options.map((option, place) => ({
    option,
    score: [...(all[place] ?? [])].filter((stem) => spoken.has(stem)).reduce((sum, stem) => sum + worth(stem), 0),
  }));
  const [best, next] = scored.toSorted((one, other) => other.score - one.score);
  return best !== undefined && best.score >= 1 && best.score >= AHEAD * (next?.score ?? 0) ? best.option : null;
}
