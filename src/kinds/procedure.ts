import { defineKind, phrases } from "../domain/kind";

export default defineKind({
  id: "procedure",
  layer: "procedural",
  asks: "how the user does things, or wants them done",
  cue: phrases(
    /(?:i|we) (?:usually|always|normally|typically|generally|mostly|often|regularly)|most of the time/,
    /every (?:day|morning|evening|night|week|weekend|month|year|mon|tues|wednes|thurs|fri|satur|sun)/,
    /i (?:go|do|have|play|train|work|meet) .*\bon (?:mon|tues|wednes|thurs|fri|satur|sun)days/,
    /(?:(?:once|twice|\w+ times) an?|\w+ an?) (?:day|night)|(?:once|twice|\w+ times) an? (?:week|month|year)|(?:i|we) (?:go to bed|get up|wake up|eat|drink|smoke|vape)|when(?:ever)? i \w+.*, i/,
    /my (?:\w+ )?(?:routine|workflow|process|habit|method|style|approach)/,
  ),
  precedence: 55,
  halfLifeDays: Number.POSITIVE_INFINITY,
  sensitive: false,
  steers: 0.3,
  verbatim: false,
});
