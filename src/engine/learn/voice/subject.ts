import { coordinated, coordinates, subordinates, verbAt } from "./predicate";
import { join, plain, tag, wordAt, type Tagged } from "./tagged";
import { thirdPerson } from "./third-person";

/** "I" with its verb, by the verb's third person. */
const SHORT: Readonly<Record<string, string>> = { "i'm": "is", im: "is", "i've": "has", ive: "has", "i'll": "will" };

const SPEAKER = /^(?:i|im|ive|i'(?:m|ve|d|ll))$/;

/** What may stand before a subject without being one, where no comma parts it. */
const LEAD =
  /^(?:usually|sometimes|often|lately|recently|now|currently|today|(?:just )?yesterday|tomorrow|personally|honestly|normally|generally|typically|finally|unfortunately|luckily|nowadays|once|overall|however|instead|(?:last|this|next|every|each|on|in|at|by|since|for|during|about|over|these|most|(?:a|one|two|three|\d+|few|couple)) (?!.*\b(?:that|who|which|and)\b)[\w' -]+)$/i;

/** Verbs of which the next clause is the object: "I think my wife and I should go". */
const OPINION = /^(?:think|hope|guess|feel|believe|wish|know|say|said|thought|hoped)$/;

/** "My family and I": both are the subject. */
const PEOPLE = /\b(?:my|our|the) (?:[\w'’-]+ ){1,3}and $/i;

const PAUSE = /[,:;–—]\s*$|\s-\s$/;

/** How a word of the speaker's own is put once they are named. */
const OWN: Readonly<Record<string, readonly [first: string, later: string]>> = {
  me: ["", "them"],
  my: ["'s", "their"],
  mine: ["'s", "theirs"],
  myself: ["", "themselves"],
};

const PLURAL: Readonly<Record<string, string>> = {
  is: "are",
  has: "have",
  am: "are",
  was: "were",
  "wasn't": "weren't",
};

/** A sentence on its way from the first person to the third. */
interface Telling {
  readonly sentence: string;
  readonly words: readonly Tagged[];
  readonly name: string | undefined;
  readonly out: Tagged[];
  /** The verb of the last subject that was dropped. */
  finite: string;
  named: boolean;
}

/** The sentence with the one who says "I" as its unspoken subject, or by name; null where the grammar is not sure of it. */
export function retell(sentence: string, name: string | undefined): string | null {
  const words = tag(sentence);
  if (words === null) return null;
  const told: Telling = { sentence, words, name, out: [...words], finite: "", named: false };
  const sure = words.every((word, at) => {
    if (SPEAKER.test(plain(word))) return isSubject(told, at) ? drop(told, at) : mention(told, at);
    possess(told, at);
    return true;
  });
  return sure ? join(told.out) : null;
}

/** Is the "I" at `at` the subject of the sentence, or of a part that is joined to it on the same footing? */
function isSubject({ words, finite }: Telling, at: number): boolean {
  const before = words[at - 1];
  if (before === undefined) return true;
  if (subordinates(before)) return false;
  if (finite !== "") return !OPINION.test(finite) && isOnFooting(words, at);
  return !coordinates(before) && (PAUSE.test(before.after) || LEAD.test(join(words.slice(0, at)).trim()));
}

/** After "when it rains and" or "who I know so" it is not told whom the next part is joined to, but a pause says it. */
function isOnFooting(words: readonly Tagged[], at: number): boolean {
  const [joint, before] = [words[at - 1], words[at - 2]];
  if (PAUSE.test(joint?.after ?? "")) return true;
  const since = words.slice(0, at).findLastIndex((word) => /[,;–—]/.test(word.after));
  const nested = words.slice(since + 1, at - 1).some(subordinates);
  return coordinates(joint) && (PAUSE.test(before?.after ?? "") || !nested);
}

/** A verb in the third person, and where it stood. */
interface Verb {
  readonly third: string;
  readonly at: number;
}

/** The third person of the verb that "I" at `at` has, and where it stands: at the "I" itself where the two are one word. */
function verbOf({ words, sentence }: Telling, at: number): Verb | null {
  const place = verbAt(words, at + 1);
  const verb = words[place];
  const spoken = plain(wordAt(words, at));
  if (spoken === "i") {
    const third = verb === undefined ? null : thirdPerson(verb, sentence);
    return third === null ? null : { third, at: place };
  }
  const past =
    verb !== undefined && (verb.tags.has("PastTense") || verb.tags.has("Participle") || plain(verb) === "been");
  return { third: SHORT[spoken] ?? (past ? "had" : "would"), at };
}

function put({ out }: Telling, at: number, change: Partial<Tagged>): void {
  const old = out[at];
  if (old !== undefined) out[at] = { ...old, ...change };
}

/** Leaves the subject out, or names it where it is the first. */
function drop(told: Telling, at: number): boolean {
  const verb = verbOf(told, at);
  if (verb === null) return false;
  const { name, words, finite } = told;
  const subject = name !== undefined && finite === "" ? name : "";
  if (subject === "" && finite === "" && /^\s+$/.test(wordAt(words, at - 1).after)) put(told, at - 1, { after: ", " });
  say(told, at, { ...verb, subject });
  told.finite = verb.at === at ? verb.third : plain(wordAt(words, verb.at));
  const further = coordinated(words, verb.at, told.sentence);
  further?.forEach((text, where) => put(told, where, { text }));
  return further !== null;
}

/** Puts a subject, or none, and its verb in place of "I" at `at` and the verb that it had. */
function say(told: Telling, at: number, { subject, third, at: verb }: Verb & { readonly subject: string }): void {
  told.named ||= subject !== "";
  if (verb === at) return put(told, at, { text: `${subject} ${third}`.trim() });
  put(told, at, subject === "" ? { text: "", after: "" } : { text: subject });
  put(told, verb, { text: third });
}

/** "I" in a clause within another stays; with a name it is that, or "they" after it. */
function mention(told: Telling, at: number): boolean {
  const { name, words } = told;
  if (name === undefined) return true;
  if (PEOPLE.test(join(words.slice(0, at)))) {
    put(told, at, { text: name });
    return true;
  }
  const verb = verbOf(told, at);
  if (verb === null) return false;
  say(told, at, told.named ? { ...plural(verb, words), subject: "they" } : { ...verb, subject: name });
  return true;
}

/** The verb as it goes with "they". */
function plural(verb: Verb, words: readonly Tagged[]): Verb {
  const word = wordAt(words, verb.at);
  const spoken = SPEAKER.test(plain(word)) ? verb.third : word.text;
  return { ...verb, third: PLURAL[spoken.toLowerCase()] ?? spoken };
}

function possess(told: Telling, at: number): void {
  const { name, words } = told;
  const own = OWN[plain(wordAt(words, at))];
  if (name === undefined || own === undefined) return;
  put(told, at, { text: told.named ? own[1] : name + own[0] });
  told.named = true;
}
