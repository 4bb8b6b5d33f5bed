import { defineKind } from "../domain/kind";
import { reverses, sameStatement } from "../domain/statement";

export default defineKind({
  id: "preference",
  label: "Preference",
  asks: "a lasting like, dislike, taste or choice",
  cue: /\b(?:prefer\w*|(?<!(?:would|'d) )(?:like|love|adore|enjoy)\b(?! to (?:know|hear|see|learn))|dislike\w*|hate|loathe|detest|can(?:'t|not) stand|not stand|aversion|favou?rites?|fan of|fond of|i'd rather|would rather|keen on|big on|drawn to|(?:for|to) my (?:own )?(?:taste|liking|needs|style)s?|appeal\w* to me|for me|makes? me|i find|uncomfortable|steer clear|stay away|stick (?:with|to)|tend to|hard to|difficult to|hard time|struggle (?:with|to)|learn best|prioriti[sz]e|(?:go|going) (?:with|for)|sounds? (?:best|perfect|great|good)|enthusiast|passionate about|hooked on|obsessed with|(?:doesn't|don't) (?:quite |really )?(?:fit|suit|align|match|work))\b/i,
  precedence: 60,
  halfLifeDays: Number.POSITIVE_INFINITY,
  sensitive: false,
  steers: 0.6,
  verbatim: false,
  resolve(old, fresh) {
    if (sameStatement(old.text, fresh.text)) return "keep";
    return reverses(old.text, fresh.text) ? "supersede" : "both";
  },
});
