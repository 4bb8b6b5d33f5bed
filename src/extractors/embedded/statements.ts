import type { ChatWindow } from "../../domain/extractor";
import type { Turn } from "../../domain/turn";
import { clauses } from "./clauses";
import { withSubject } from "./implied";
import type { Passage } from "./passage";
import { relativesIn, relativesOf, resolved, type Relative } from "./relatives";
import { restate } from "./restate";
import { topicOf } from "./topic";

/** What a turn says in one place, able to stand alone or not yet. */
export interface Statement {
  readonly text: string;
  /** Where it stands in the turn. */
  readonly quote: Passage;
  /** It only makes sense behind the one before it ("it was so much fun"). */
  readonly leans: boolean;
}

/** Not "US", the country. */
const FIRST_PERSON = /\b(?:[Ii]|[Ii]['’]?(?:m|ve|d|ll)|[Mm]e|[Mm]y|[Mm]ine|[Mm]yself|[Ww]e|us|[Oo]urs?)\b/;

/** Speaks of what was said just before. */
const LEANS =
  /^(?:(?:and|but|so|to me|for me|plus|also),? )*(?:it|it['’]s|that|that['’]s|this|these|those|they|they['’]re|them|especially|particularly|which|nothing|mostly because|because)\b/i;

/** All that is said of a thing is a pronoun. */
const EMPTY =
  /^(?:i|we)(?:['’](?:ve|d|ll|m|re))? (?:(?:\w+ly|also|just|do|really|did|have|so|never|even) )*\w+(?: to \w+)? (?:it|that|this|them|those|these|one)(?: (?:too|so much|a lot|all|again|as well|then|now|one|anyway|for (?:me|us)))*$/i;

/** Said to the assistant about what it said. */
const ANSWERS =
  /^(?:(?:and|but|so|wow|yes|oh),? )*(?:that|those|these|it|this|they)(?:['’](?:s|re)| is| are| all| sounds?| would be| could be| might be| was| were| seems?| look)+ (?:all |really |very |so |such |super |quite |like |some |an? )*(?:good|great|excellent|helpful|useful|wonderful|fantastic|interesting|amazing|awesome|lovely|perfect|nice|cool|brilliant|valuable|fascinating|thoughtful|solid|incredible|creative|delicious)(?: (?:ideas?|suggestions?|advice|points?|tips?|thoughts?|options?|information|info|recommendations?|question|to (?:hear|know)|thanks?|start)\b.*|,? thanks?.*)?$/i;

/** Asks for something to be done, though it names the speaker ("Imagine a day off for me"). */
const ORDERS =
  /^(?:please )?(?:imagine|pretend|suppose|act|be|check|find|help|give|tell|make|write|plan|suggest|recommend|explain|show|describe|compare|rewrite|translate|summari[sz]e)\b(?! (?:is|was|are|[A-Z])\b)/i;

const ASKS = /[?？]["'”’)\]]*$/;

/** Stands for a thing that the question before it names. */
const VAGUE = /\b(?:places|ones|something|anything|options|things|stuff|those|that kind|this kind)\b/i;

/** The statements of some sentences, in order, pronouns put right by what was said before. */
export function statementsIn(
  sentences: readonly Passage[],
  earlier: readonly Turn[],
  relates: ChatWindow["relates"],
): readonly Statement[] {
  const known: Relative[] = [...relativesOf(earlier)];
  return sentences.flatMap((sentence, place) => {
    if (ASKS.test(sentence.text) && !FIRST_PERSON.test(sentence.text)) return [];
    const before = sentences[place - 1];
    const topic = before !== undefined && ASKS.test(before.text) ? topicOf(before) : "";
    const parts = FIRST_PERSON.test(sentence.text) ? clauses(sentence) : [sentence];
    const found = parts.flatMap((clause) => statementOf(clause, known, topic));
    known.push(...relativesIn(sentence.text));
    return found.filter(({ text, leans }) => leans || FIRST_PERSON.test(text) || relates(text));
  });
}

function statementOf(quote: Passage, known: readonly Relative[], topic: string): readonly Statement[] {
  const bare = withSubject(restate(quote.text));
  if ([ANSWERS, EMPTY, ORDERS].some((pattern) => pattern.test(bare)) || ASKS.test(quote.text)) return [];
  const whole = resolved(bare, known);
  const text = whole ?? bare;
  const leans = whole === null || LEANS.test(text);
  return [{ text: leans ? text : about(topic, text), quote, leans }];
}

/** A statement with what it is about before it, where its own words do not tell. */
const about = (topic: string, text: string): string =>
  topic !== "" && VAGUE.test(text) ? `${topic.charAt(0).toUpperCase()}${topic.slice(1)}: ${text}` : text;
