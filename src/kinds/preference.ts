import { defineKind, phrases } from "../domain/kind";

export default defineKind({
  id: "preference",
  layer: "profile",
  asks: "a lasting like, dislike, taste or choice",
  cue: phrases(
    /prefer\w*|(?<!(?:would|'d) )(?:like|love|adore|enjoy)\b(?! to (?:know|hear|see|learn))/,
    /dislike\w*|hate|loathe|detest|can(?:'t|not) stand|not stand|aversion|uncomfortable|not comfortable|steer clear|stay away/,
    /favou?rites?|fan of|fond of|keen on|big on|i(?:'m| am) (?:(?:really|very|so) )?into|lost interest in|drawn to|passionate about|obsessed with|enthusiast/,
    /(?:i'd|would) rather|(?:for|to) my (?:own )?(?:taste|liking|needs|style)s?|appeal\w* to me|for me|makes? me|i find/,
    /stick (?:with|to)|tend to|hard to|difficult to|hard time|struggle (?:with|to)|learn best|prioriti[sz]e/,
    /(?:go|going) (?:with|for)|sounds? (?:best|perfect|great|good)|(?:doesn't|don't) (?:quite |really )?(?:fit|suit|align|match|work)/,
  ),
  precedence: 60,
  halfLifeDays: Number.POSITIVE_INFINITY,
  sensitive: false,
  steers: 0.6,
  verbatim: false,
});
