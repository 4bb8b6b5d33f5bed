import { defineCheck, findQuote } from "../domain/check";

/** Opens what might be; the rest of the paragraph goes on with it. */
const SUPPOSE =
  /(?:^|[.!?:]\s+|\n\s*)(?:(?:so|now|ok|okay|and|please|just)[, ]+)?(?:suppose|supposing|imagine (?:that|i\b|we\b|you\b|being|living|having|my\b|a world)|hypothetically|let(?:'|’| u)?s (?:say|assume|suppose|imagine|pretend)|assum(?:e|ing)\b|say (?:i|we|my)\b|what if (?:i|we) (?:was|were|had)\b|picture this|(?:as a )?thought experiment|for the sake of argument|in a (?:hypothetical |parallel )?(?:world|universe|scenario)|in this (?:scenario|hypothetical)|angenommen|stell(?:e|en sie)? dir vor|nehmen wir an|supongamos|imagina(?:mos)?\b|pongamos|supposons|imagin(?:e|ons) que|admettons|supon(?:ha|hamos)|imagine que|digamos)/i;

/** Of what is not so. */
const UNREAL =
  /^(?:if|suppose|imagine|pretend|assume|wenn ich\b.*\bwäre|si (?:yo )?(?:fuera|tuviera)|si j'étais|se eu fosse)\b|\bif (?:i|we) (?:were|was|had|could)\b/i;

/** Goes on with it: "If I were a cat my day would be simple. I'd sleep." */
const CONDITIONAL = /\b(?:would|could|might)\b|['’]d\b/i;

/** Ends a riddle or a sum. */
const ASKS_A_SUM =
  /\b(?:(?:what|who|(?:what|which) \w+) am i\?|how (?:many|much)\b[^?]*\b(?:left|altogether|in total|in all|all together|remain\w*|now have)\b[^?]*\?|how many (?:of )?(?:my|the|them|these)\b[^?]*\?|how old (?:am i|are (?:we|they)|is (?:my|he|she|the)\b)|in how many (?:years|days|hours|minutes)|when (?:do|does|will) (?:he|she|they|we|the|my)\b[^?]*\b(?:catch|meet|overtake|pass|arrive)|measure exactly|what(?:'s| is| are) (?:the|my|our) (?:average |total )?(?:probability|odds|chances?|speed|distance|area|perimeter|ratio)|wie viele\b[^?]*\b(?:noch|übrig|insgesamt)\b[^?]*\?|cuánt[oa]s\b[^?]*\b(?:quedan?|en total)\b|combien\b[^?]*\b(?:reste|en tout)\b|quant[oa]s\b[^?]*\b(?:rest\w+|sobra\w*|ao todo)\b)/i;
const NUMBERS = /\d|\b(?:two|three|four|five|six|ten|twelve|twice|half)\b|\b(?:what|who|(?:what|which) \w+) am i\?/gi;

/** The paragraph in which a place stands, and how much of it stands before the place. */
function paragraphAt(text: string, place: number): { readonly text: string; readonly before: string } {
  const from = text.lastIndexOf("\n\n", place) + 1;
  const to = text.indexOf("\n\n", place);
  return { text: text.slice(from, to < 0 ? text.length : to).trim(), before: text.slice(from, place) };
}

export default defineCheck({
  id: "supposed",
  drop(draft, window) {
    const place = findQuote(draft, window);
    if (UNREAL.test(draft.text) || place === null) return place !== null;
    const { text, before } = paragraphAt(place.turn.text, place.start);
    const isSum = ASKS_A_SUM.test(text) && (text.match(NUMBERS)?.length ?? 0) > 0;
    if (UNREAL.test(before.trimStart()) && CONDITIONAL.test(draft.text)) return true;
    return isSum || SUPPOSE.test(before) || SUPPOSE.test(draft.quote);
  },
});
