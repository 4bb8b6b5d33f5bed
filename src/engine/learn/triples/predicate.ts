import { verbForm } from "./verbs";

/** What is said of somebody. */
export interface Predicate {
  /** From the verb on, in its base form and without what stands before it: "live in Lisbon". */
  readonly predicate: string;
  /** The same with the words that begin or end it: "stopped living in Lisbon". */
  readonly told: string;
  /** `ended`: it was so, or it is no longer; `open`: it is only meant, asked or possible. */
  readonly standing: "so" | "ended" | "not" | "open";
  /** It tells of a time that is over ("used to live", "lived"), not of an end ("no longer lives"). */
  readonly past: boolean;
}

const ADVERB =
  /^(?:now|also|still|just|recently|finally|currently|actually|really|probably|usually|always|both|already|officially|then|even|proudly|happily|newly|mainly|mostly|absolutely|totally|deeply|very|so|quite|fully|lately|once|previously|formerly|sadly|unfortunately|too|only|again|basically|originally|ever) (?=\S)/i;
const NEGATION = /^(?:do|does|did|is|are|was|were|am|has|have|had|ca|can|could|wo|should)(?:n['’]?t| not|not)\b ?/i;
const NOT_BEING = /^(?:is|are|am|was|were)(?:n['’]?t| not)\b/i;
const MODAL =
  /^(?:will|would|might|may|could|should|must|shall|(?:(?:be|am|is|are) )?(?:going|gonna) to|plan(?:s|ning)? (?:to|on)|hopes? to|wants? to|(?:be )?(?:thinking|hoping|planning|looking|considering)|(?:be |am |is |are )?about to|'ll|'d)\b/i;
const CEASED =
  /^(?:(?:have|has) )?(?:stop(?:s|ped)?|quit|gave up|given up|give up|finish(?:ed)?|am done|be done|got out of|got over|outgrew|outgrown|dropped) (?=\S)/i;
const BEGAN = /^(?:(?:have|has) )?(?:started|began|begun|took up|taken up|got into|gotten into) (?=\w+ing\b)/i;
/** What was done to somebody, and no state: "was hired". */
const HAPPENED =
  /^(?:was|were) (?!(?:married|engaged|based|employed|retired|tired|interested|used|addicted|obsessed|separated|divorced|self-employed)\b)(?:\w+ed|born|laid|let|made|given|told|put|taken|chosen)\b/i;
const AFTERWARDS = /[,\s]+(?:any ?more|any longer|no more|no longer)\b/i;
const USED_TO = /^(?:(?:have|has) )?used to\s+/i;
const STILL_SO = /\b(?:for|since|all my life|always)\b/i;

/** Begins with a verb, or with what stands before one. */
export const isVerb = (text: string): boolean => {
  const [head = ""] = text.split(/[\s,]/, 1);
  return (
    verbForm(head) !== undefined ||
    NEGATION.test(text) ||
    CEASED.test(text) ||
    /^(?:no longer|used to|not|never|will|can|would)\b/i.test(text)
  );
};

/** Without the adverbs before a verb. */
export const skipAdverbs = (text: string): string => {
  const rest = text.replace(ADVERB, "");
  return rest === text ? text : skipAdverbs(rest);
};

/** What begins, ends or denies it, in the order in which it is taken off. */
const TAKEN_OFF: readonly (readonly [pattern: RegExp, becomes: Predicate["standing"], put: string])[] = [
  [AFTERWARDS, "ended", ""],
  [NOT_BEING, "not", "be"],
  [NEGATION, "not", ""],
  [/^never\s+/i, "not", ""],
  [/^(?:no longer|not)\s+/i, "ended", ""],
  [USED_TO, "ended", ""],
  [CEASED, "ended", ""],
  [BEGAN, "so", ""],
];
/** The same once the verb is in its base form. */
const TAKEN_OFF_BEING: typeof TAKEN_OFF = [
  [/^be (?:no longer|not ?(?:any ?more)?)\s+/i, "ended", "be "],
  [/^be never\s+/i, "not", "be "],
];

/** The part of a statement from its verb on. */
export function predicateOf(spoken: string): Predicate {
  const told = skipAdverbs(spoken.trim()).replace(/^./u, (first) => first.toLowerCase());
  if (MODAL.test(told)) return { predicate: told, told, standing: "open", past: false };
  const bare = takeOff({ text: told, standing: "so" }, TAKEN_OFF);
  const [verb, over] = plain(bare.text);
  const { text, standing } = takeOff({ text: verb, standing: bare.standing }, TAKEN_OFF_BEING);
  return {
    predicate: progressive(text.replace(/^be (.*)$/i, (_whole, after: string) => `be ${skipAdverbs(after)}`)),
    told: told.replace(/^(?:have|has)\s+(?=\w+(?:ed|t|en|ft|ught)\b)/i, ""),
    standing: standing === "so" && over ? "ended" : standing,
    past: over || USED_TO.test(told),
  };
}

interface Stripped {
  readonly text: string;
  readonly standing: Predicate["standing"];
}

/** An end outlasts a denial: "doesn't any more". */
const takeOff = (from: Stripped, patterns: typeof TAKEN_OFF): Stripped =>
  patterns.reduce(({ text, standing }, [pattern, becomes, put]) => {
    const next = text.replace(pattern, put);
    if (next === text) return { text, standing };
    return { text: skipAdverbs(next), standing: standing === "ended" || becomes === "so" ? standing : becomes };
  }, from);

/** The verb in its base form, and whether it tells of what is over. */
function plain(text: string): readonly [string, boolean] {
  const perfect = /^(?:have|has|['’]ve)\s+(.*)$/i.exec(text)?.[1];
  const having = perfect === undefined ? null : perfectOf(skipAdverbs(perfect), text);
  if (having !== null) return having;
  if (HAPPENED.test(text)) return [text.replace(/^\w+/, "be"), false];
  const [first = ""] = text.split(/\s/, 1);
  const form = verbForm(first);
  return form === undefined ? [text, false] : [form.base + text.slice(first.length), form.form === "past"];
}

/** "Have lived in Oslo" is over, "have lived in Oslo since May" is not; null where there is no participle. */
function perfectOf(rest: string, text: string): readonly [string, boolean] | null {
  const [head = ""] = rest.split(/\s/, 1);
  if (/^been$/i.test(head)) return [`be${rest.slice(head.length)}`, false];
  const form = verbForm(head)?.form;
  if (form !== "past" && form !== "present") return null;
  return [plain(rest)[0], form === "past" && !STILL_SO.test(text)];
}

/** "be living in Lisbon" is "live in Lisbon". */
function progressive(text: string): string {
  const verb = /^be (\w+ing)\b/i.exec(text)?.[1] ?? "";
  const form = verbForm(verb);
  return form?.form === "ongoing" ? form.base + text.slice("be ".length + verb.length) : text;
}
