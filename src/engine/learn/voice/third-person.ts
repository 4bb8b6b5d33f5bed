import { plain, type Tagged } from "./tagged";

const set = (list: string): ReadonlySet<string> => new Set(list.split(" "));

const AUXILIARY: Readonly<Record<string, string>> = {
  am: "is",
  "ain't": "isn't",
  have: "has",
  "haven't": "hasn't",
  do: "does",
  "don't": "doesn't",
};

/** Verbs and auxiliaries that are the same for every person. */
const UNCHANGED = set(
  "can can't cannot could couldn't will won't would wouldn't should shouldn't must mustn't may might shall ought used " +
    "was wasn't had hadn't did didn't",
);

/** Pasts that the grammar may take for a noun or an adjective. */
const PAST = set(
  "felt left saw thought bit lay wound bore fell rose ground drew met found kept won lost told sold made built bought " +
    "brought taught caught fought sought spent sent lent went got gave took came became began ran drank swam sang " +
    "flew grew knew threw wrote rode drove broke chose spoke woke wore tore stole froze forgot hid slid sat stood " +
    "understood slept wept swept dreamt learnt burnt meant dealt paid laid said heard held led fed bred read",
);

/** The same in the past and the present. What happens once is told in the past. */
const EITHER = set("quit cut put hit hurt let beat bet cost split spread shut set");

/** As `EITHER`, but people tell what they do. */
const PAST_TIME = /\b(?:yesterday|ago|last|once|when|recently|just|already|finally)\b/i;

const HABIT = /\b(?:always|usually|never|often|sometimes|mostly|normally|generally|typically|every)\b/i;

/** The form of a base verb that goes with "she". */
export function withS(verb: string): string {
  if (/[^aeiou]y$/i.test(verb)) return `${verb.slice(0, -1)}ies`;
  return verb + (/(?:s|x|z|ch|sh|o)$/i.test(verb) ? "es" : "s");
}

/** What is the same in the third person, or differs by the time that is spoken of; undefined for any other verb. */
function irregular(word: Tagged, verb: string, sentence: string): string | undefined {
  if (UNCHANGED.has(verb)) return word.text;
  if (verb === "read") return PAST_TIME.test(sentence) ? word.text : "reads";
  if (EITHER.has(verb)) return HABIT.test(sentence) ? withS(verb) : word.text;
  return AUXILIARY[verb];
}

const isPast = (word: Tagged, verb: string): boolean =>
  PAST.has(verb) || word.tags.has("PastTense") || /[a-z]{2}ed$/.test(verb);

/** A finite verb that stood with "I", as it stands with a third person in the singular; null where it is none that is known. */
export function thirdPerson(word: Tagged, sentence: string): string | null {
  const verb = plain(word);
  const known = irregular(word, verb, sentence);
  if (known !== undefined) return known;
  if (isPast(word, verb)) return word.tags.has("Infinitive") || verb.endsWith("eed") ? withS(word.text) : word.text;
  const isOther = word.tags.has("Gerund") || word.tags.has("Participle") || !/^[a-z][a-z-]+$/.test(word.text);
  return !isOther && isBase(word) ? withS(word.text) : null;
}

const isBase = ({ text, tags }: Tagged): boolean =>
  tags.has("Infinitive") ||
  (["PresentTense", "Noun", "Adjective"].some((known) => tags.has(known)) && !/[^s]s$/.test(text));
