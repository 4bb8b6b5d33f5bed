import nlp from "compromise";
import type { Turn } from "../../domain/turn";
import { contentStems, contentWords, stem } from "./content";
import { MOST_OPTIONS, optionsIn, type Option } from "./options";
import type { Passage } from "./passage";
import { pickedIn, REJECTS, type Others } from "./picked";
import { topicOf } from "./topic";

/** What was chosen from an answer's options, in one statement, and the sentences that it takes the place of. */
interface Choice {
  readonly text: string;
  readonly quote: string;
  readonly sentences: readonly Passage[];
  /** A reading of what was done, less sure where nothing was turned down in words. */
  readonly confidence: number;
}

/** Short of what a memory is compared by, for the voice may lengthen it. */
const LONGEST = 230;
const LONGEST_CHOSEN = 100;

/** Reads a turn that picks one of the options in the answer before it; null where it picks none. */
export function choiceIn(turn: Turn, sentences: readonly Passage[], earlier: readonly Turn[]): Choice | null {
  const answer = earlier.at(-1);
  const options = answer?.role === "assistant" ? optionsIn(answer.text) : [];
  const others: Others = sentences.some(rejects) ? "turned down" : "unmentioned";
  const picked =
    options.length > (others === "turned down" ? MOST_OPTIONS : MOST_ALTERNATIVES)
      ? null
      : pick(sentences, options, others);
  if (picked === null) return null;
  const { chosen, about } = picked;
  const asked = earlier.findLast(({ role }) => role === "user");
  const topic = asked === undefined ? "" : topicOf(asked);
  const rejected = options.filter((option) => option !== chosen);
  return {
    text: told({ topic, chosen, rejected, said: about.map(({ text }) => text) }),
    quote: spanOf(about, turn.text),
    sentences: about,
    confidence: others === "turned down" ? 0.6 : 0.45,
  };
}

/** The text from the first of its passages to the end of the last. */
function spanOf(passages: readonly Passage[], text: string): string {
  const ends = passages.map((passage) => passage.start + passage.text.length);
  return text.slice(Math.min(...passages.map(({ start }) => start)), Math.max(...ends));
}

/** The option that is taken, and the sentences around that speak of it and of the others. */
function pick(sentences: readonly Passage[], options: readonly Option[], others: Others) {
  const place = sentences
    .slice(0, FIRST_SENTENCES)
    .findIndex((sentence) => pickedIn(sentence, options, others) !== null);
  const picking = sentences[place];
  const chosen = picking && pickedIn(picking, options, others);
  if (!picking || !chosen) return null;
  const around = sentences.slice(Math.max(0, place - 1), place + 3);
  return { chosen, about: around.filter((sentence) => sentence === picking || rejects(sentence)) };
}

/** An answer to "which one?" begins with it. */
const FIRST_SENTENCES = 3;
/** A longer list is advice, of which taking one up says nothing of the others. */
const MOST_ALTERNATIVES = 5;

const rejects = ({ text }: Passage): boolean => REJECTS.test(text) && !/\?\s*$/.test(text);

interface Told {
  readonly topic: string;
  readonly chosen: Option;
  readonly rejected: readonly Option[];
  readonly said: readonly string[];
}

/** "Hotels: I prefer the Riverside Inn (quiet rooms); I dislike lively ones (nightlife events, a party hotel)". */
function told({ topic, chosen, rejected, said }: Told): string {
  const lead = topic === "" ? "" : `${topic.charAt(0).toUpperCase()}${topic.slice(1)}: `;
  const liked = `${lead}I prefer ${shorten(wanted(chosen.text), LONGEST_CHOSEN)}`.replace(/\([^)]*$/, "$&)");
  const reasons = said
    .flatMap((sentence) => sentence.split(/\b(?:but|while|although)\b/))
    .filter((part) => REJECTS.test(part))
    .flatMap(reasonIn);
  const disliked = [...reasons, ...shared(chosen, rejected, [topic, ...reasons].join(" ")).slice(0, MOST_SHARED)].join(
    ", ",
  );
  const verb = said.some((sentence) => TASTE.test(sentence)) ? "I dislike" : "I avoid";
  const whole = `${liked}; ${verb}${disliked === "" ? "" : ` ${disliked}`}`;
  const each = Math.floor((LONGEST - whole.length - 3) / rejected.length) - 2;
  if (each < SHORTEST) return disliked === "" ? liked : whole;
  const others = rejected.map(({ text }) => shorten(described(text), each)).join(", ");
  return disliked === "" ? `${whole} ${others}` : `${whole} (${others})`;
}

const MOST_SHARED = 3;
const SHORTEST = 12;

/** "The Riverside Inn offers …", "Celeste, a …": a name, and what is said of it. */
const NAMED =
  /^((?:[Tt]he )?["“]?(?!(?:An?|The|Some|Your?|My|In)\b)\p{Lu}[^,:]*?)(?:(?: is| are| offers?| has| have| features?| provides?| boasts?|,|:| -| –) |(?<=\p{Lu}.* \p{Lu}.*) (?=with |by ))(.+)$/u;

const sentenceOf = (text: string): string =>
  (text.split(/(?<=[\w)"”’])[.?!] /)[0] ?? text)
    .replace(/[?!.]+$/, "")
    .replaceAll(/\byour\b/gi, "my")
    .replace(/ ?(?:,|;|–|-|that|where|which|if|so|as)? ?\byou\b.*$/i, "");

/** An option as the thing that is preferred. */
function wanted(text: string): string {
  const named = /^((?:the |this )?[^,:]{2,50}?) (?:is|are|offers?|has|have|features?|provides?|boasts?) (.+)$/i.exec(
    sentenceOf(text),
  );
  const thing = named ? `${named[1]} (${named[2]})` : sentenceOf(text);
  const first = nlp(thing).terms().first();
  if (first.has("#Infinitive")) return `to ${first.text().toLowerCase()}${thing.slice(first.text().length)}`;
  return first.has("#ProperNoun") || /^\S+ \p{Lu}/u.test(thing)
    ? phrase(thing)
    : thing.charAt(0).toLowerCase() + thing.slice(1);
}

/** What an option is, without its name where more than that is said. */
const described = (text: string): string => {
  const sentence = sentenceOf(text);
  const [, name = "", rest = ""] = NAMED.exec(sentence) ?? [];
  const said = name !== "" && rest.length > 12 ? rest : sentence;
  return phrase(
    said.replace(
      /^(?:(?:is|are|an?|the|some|its|with|known for|one of the|great|popular|beautiful|iconic|latest|luxurious|(?:a )?(?:great|solid|good) choice (?:for|with)) )+/i,
      "",
    ),
  );
};

const TASTE = /\b(?:taste|liking|appeal|interest|keen|fan|style|prefer\w*)\b/i;

/** How a reason is given; the first group is what is turned down. */
const REASONS: readonly RegExp[] = [
  /\btoo ((?:[\w-]+)(?:(?:,| or| and|, or|, and) [\w-]+)*)(?: for|\.|$)/gi,
  /\b(?:others?|rest|options?|choices|ones)\b(?: \w+){0,2}? (?:with|involving|containing|featuring|that (?:have|involve|include|require|are|were|use)|located in|based on|like) (.+?)(?= (?:don['’]t|doesn['’]t|do not|does not|aren['’]t|isn['’]t|seem|sound|are not|is not|feel|look|just|may|might|wouldn['’]t)\b|[.;]|$)/gi,
  /\b(?:avoid|rather not|prefer not to|not (?:too |very |really )?(?:keen on|into|a (?:big |huge )?fan of|fond of)|rather than|instead of) (?:having |getting |using |going (?:to|for) )?(.+?)(?=[.;,]| for (?:my|me)\b| due\b| because\b|$)/gi,
  /\bthe ((?!others?\b|rest\b|remaining\b)[\w-]+(?: (?:and|or|,)? ?(?!options?\b|choices?\b|ones\b)[\w-]+){0,4})(?: options?| choices?| ones)?(?:,? while [\w ]+,)? (?:don['’]t|doesn['’]t|do not|does not|aren['’]t|isn['’]t|are not|is not|seem|sound|might|may)\b/gi,
];

const reasonIn = (sentence: string): readonly string[] => {
  const found = REASONS.flatMap((reason) => Array.from(sentence.matchAll(reason), (match) => match[1] ?? ""));
  const [first] = found
    .map((reason) => reason.replace(/^(?:the|a bit|those|these) /i, "").trim())
    .filter((reason) => contentWords(reason).length > 0);
  return first === undefined ? [] : [first];
};

/** What most of the options that were not taken have in common and the one that was lacks, the most common first. */
function shared(chosen: Option, rejected: readonly Option[], named: string): readonly string[] {
  const known = contentStems(`${chosen.text} ${named}`);
  const all = rejected.map(({ text }) => contentStems(text));
  const count = (word: string): number => all.filter((stems) => stems.has(stem(word))).length;
  return contentWords(rejected.map(({ text }) => text).join(". "))
    .filter(
      (word) => !known.has(stem(word)) && word.length > 3 && count(word) > 1 && count(word) >= rejected.length - 1,
    )
    .toSorted((one, other) => count(other) - count(one));
}

/** What cannot end a phrase. */
const DANGLING = /(?:[\s,]+(?:an?|the|and|or|with|of|in|on|at|for|to|by|from|that|which|like|its|my|is|are|as))+$/i;

/** Up to so many characters, ended where a part of it ends. */
function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest + 1);
  const end = Math.max(cut.lastIndexOf(","), cut.lastIndexOf("."), cut.lastIndexOf(" - "), cut.lastIndexOf(";"));
  return cut.slice(0, end > longest / 2 ? end : cut.lastIndexOf(" ")).replace(DANGLING, "");
}

const phrase = (text: string): string =>
  text.replace(/^(?:An?|The|Some|Any|My|Your) /, (article) => article.toLowerCase());
