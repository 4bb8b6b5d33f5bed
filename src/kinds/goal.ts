import { defineKind, phrases } from "../domain/kind";

export default defineKind({
  id: "goal",
  layer: "semantic",
  asks: "what the user works towards or hopes for",
  cue: phrases(
    /(?:my|our) (?:\w+ )?(?:goal|dream|aim|ambition|mission)/,
    /(?:i|we)(?:'m| am|'re| are|'ve been| have been)? (?:\w+ly |just )?(?:training|learning|studying|saving|preparing|aiming|hoping|striving|trying|working on|researching|applying)/,
    /i(?:'d| would) (?:\w+ )?(?:love|like) to (?:be|become|own|learn|travel|live|start|write|build|visit|have)/,
    /(?:i|we) (?:\w+ly )?(?:hope|aspire|dream|aim|want) (?:to|of)|determined to/,
  ),
  precedence: 40,
  halfLifeDays: 365,
  sensitive: false,
  steers: 0,
  verbatim: false,
});
