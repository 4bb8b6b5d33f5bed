import { defineKind } from "../domain/kind";
import { reverses, sameStatement } from "../domain/statement";

export default defineKind({
  id: "plan",
  label: "Plan",
  asks: "what the user is going to do, with its date",
  cue: /\b(?:(?:i|we)(?:'m| am|'re| are) (?:\w+ly |also |now )?(?:planning|going to|gonna|thinking (?:of|about)|considering|about to|organi[sz]ing|hosting|moving|travell?ing|visiting|flying|attending|getting|starting|renovating|redecorating|building|creating|developing|focusing)|(?:i|we)(?:'ve been| have been) (?:planning|thinking (?:of|about)|considering)|(?:i|we)(?:'ll| will) (?:be )?\w+ .*\b(?:tomorrow|tonight|next|this (?:week|weekend|month|year|summer|winter|spring|fall|autumn)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|in (?:january|february|march|april|may|june|july|august|september|october|november|december))|(?:my|our) (?:\w+ )?(?:plan|trip|wedding|move|appointment|interview|exam|vacation|holiday)s? (?:is|are)|(?:i|we) plan to|off to)\b/i,
  precedence: 45,
  halfLifeDays: 60,
  sensitive: false,
  steers: 0,
  verbatim: false,
  resolve(old, fresh) {
    if (sameStatement(old.text, fresh.text)) return "keep";
    return reverses(old.text, fresh.text) ? "supersede" : "both";
  },
});
