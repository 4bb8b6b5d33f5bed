import type { Turn } from "../../domain/turn";
import type { Passage } from "./passage";
import { sentences } from "./sentences";

/** What a question begins with before it names its thing. */
const ASKING =
  /^(?:(?:hi|hey|hello|thanks|please|so|and|also|okay)[,!. ]+)*(?:(?:can|could|would) you (?:please |kindly )?(?:suggest|recommend|give me|share|list|tell me|help me (?:find|choose|pick|with|decide on))|what(?: else)?(?:['’]s| is| are| would be|(?= )) ?|which|how (?:should|can|do|could) (?:i|we)|where (?:should|can|could) (?:i|we)|do you (?:have|know)(?: of)?|are there|any|i(?:['’]m| am)? (?:just )?(?:look(?:ing)? (?:for|to (?:buy|get|find|try|start|upgrade))|need(?:ing)?|want(?: to)?|searching for|thinking (?:of|about)|trying to (?:find|decide on|choose))) */i;

const QUALITY =
  /^(?:(?:some|a few|few|any|the|a|an|my|our|your|good|great|best|better|nice|fun|effective|new|popular|top|ideal|suitable|interesting|must-\w+|highly[- ]rated|affordable|quick|easy|different|kinds? of|types? of|sorts? of|options? (?:for|to)|ideas? for|ways? (?:to|for|of)|places? to|things? to|recommendations? (?:for|on)|suggestions? (?:for|on)|advice (?:for|on)|should (?:i|we) (?:try|get|buy|make|have|use|do|read|watch|play|eat|choose|pick|visit|consider|cook|wear|listen to)(?: for)?|do you (?:recommend|suggest)|would you (?:recommend|suggest)(?: for me)?(?: to \w+)?|to consider) )+/i;

/** Where the name of the thing ends. */
const END =
  /\s(?:for|to|in|on|at|of the|during|that|which|with|should|would|could|can|do|does|are|is|will|might|you['’]d|i|we|me|this|tonight|today|tomorrow|next|please|based|given|when|while|near|around|from|options?|ideas?|suggestions?|recommendations?|choices)\b.*$|[?.,!;:].*$/i;

const LONGEST = 40;

const UNTOLD =
  /^(?:can|consider|try|do|get|go|ideas?|areas?|tips?|thoughts?|things?|ways?|steps?|else|advice|help|best|some)$|\b(?:i|we|you|options?|it|that|this|these|those)\b/i;

/** What a request is about, in its own words ("hotels", "coffee table"); empty where it cannot be told. */
export function topicOf({ text }: Pick<Turn, "text">): string {
  const asked = sentences(text.slice(-1_000)).filter((sentence) => ASKING.test(sentence.text));
  const [questions, wishes] = [asked.filter(isQuestion), asked.filter((sentence) => !isQuestion(sentence))];
  return [...questions, ...wishes].map(thingIn).find((thing) => thing !== "") ?? "";
}

const isQuestion = (sentence: Passage): boolean => sentence.text.endsWith("?");

function thingIn({ text }: Passage): string {
  const named = strip(strip(text, ASKING), QUALITY).replace(END, "").trim();
  return named.length > 2 && named.length <= LONGEST && !UNTOLD.test(named) ? named : "";
}

function strip(text: string, lead: RegExp): string {
  const rest = text.replace(lead, "").trimStart();
  return rest === text ? text : strip(rest, lead);
}
