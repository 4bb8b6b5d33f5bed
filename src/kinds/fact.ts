import { defineKind, phrases } from "../domain/kind";

export default defineKind({
  id: "fact",
  layer: "profile",
  asks: "what is lastingly true of the user: name, home, work, studies, what they own",
  cue: phrases(
    /i(?:'m| am|'ve been| have been) (?:an? (?!bit\b|little\b|lot\b)|the |from |in my |\d|\w+$)/,
    /(?:i|we)(?:'ve| have)? (?:just |recently )?moved/,
    /(?:i|we) (?:\w+ly )?(?:live|work|study|teach|own|run|have|speak|come from|grew up|belong)/,
    /(?:i|we) (?:drive|ride|commute|rent|use|wear|keep|play|sing|write|weigh|earn|spend|pay|volunteer|subscribe)|i(?:'m| am) (?:writing|taking|doing) (?:an?|my)/,
    /(?:i|we) (?:no longer|gave up|stopped|quit)|i(?:'m| am) (?:no longer|self-employed)|(?:i|we)\b.* (?:anymore|any more)/,
    /(?:my|our) (?:[\w-]+ ){1,4}(?:is|are|was|went up to) (?:an? |now )?(?:[\w-]+ )?\d+/,
    /i was (?:born|raised)|(?:i|we) (?:once |used to )lived?/,
    /(?:my|our) [\w-]+(?: [\w-]+)? (?:is|are) (?:called|named)/,
    /my (?:name|job|work|home|house|birthday|age|background|degree|company|business|car|dog|cat|pet|hobby|hobbies) /,
    /(?:work|live|born|based|living|working) (?:as|in|at|for)/,
    /as an? [\w -]+, i/,
  ),
  precedence: 10,
  halfLifeDays: Number.POSITIVE_INFINITY,
  sensitive: false,
  steers: 0,
  verbatim: false,
});
