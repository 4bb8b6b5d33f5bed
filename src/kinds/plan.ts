import { defineKind, phrases } from "../domain/kind";

export default defineKind({
  id: "plan",
  layer: "episodic",
  asks: "what the user is going to do, with its date",
  cue: phrases(
    /(?:i|we)(?:'m| am|'re| are) (?:\w+ly |also |now )?(?:planning|going to|gonna|thinking (?:of|about)|considering|about to|off to)/,
    /(?:i|we)(?:'m| am|'re| are) (?:\w+ly |also |now )?(?:organi[sz]ing|hosting|moving|buying|selling|marrying|adopting|going on|travell?ing|visiting|flying|attending|getting|starting|renovating|redecorating|building|creating|developing|focusing)/,
    /(?:i|we)(?:'ve been| have been) (?:planning|thinking (?:of|about)|considering)|(?:i|we) plan to/,
    /(?:i|we)(?:'ll| will) (?:be )?\w+ .*\b(?:tomorrow|tonight|next|this (?:week|weekend|month|year|summer|winter|spring|fall|autumn))/,
    /(?:i|we)(?:'ll| will) (?:be )?\w+ .*\b(?:on (?:mon|tues|wednes|thurs|fri|satur|sun)day|in (?:january|february|march|april|may|june|july|august|september|october|november|december))/,
    /(?:my|our) (?:\w+ )?(?:plan|trip|wedding|move|appointment|interview|exam|vacation|holiday)s? (?:is|are)/,
  ),
  precedence: 45,
  halfLifeDays: 60,
  sensitive: false,
  steers: 0,
  verbatim: false,
});
