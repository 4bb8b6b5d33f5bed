import { defineKind, phrases } from "../domain/kind";

export default defineKind({
  id: "event",
  layer: "episodic",
  asks: "something that happened to the user, with its date",
  cue: phrases(
    /yesterday|last (?:night|week|weekend|month|year|summer|winter|spring|fall|autumn|mon|tues|wednes|thurs|fri|satur|sun)/,
    /\w+ ago|the other day|recently|this (?:morning|week|weekend|month)/,
    /(?:i|we)(?:'ve| have)? (?:just |also |finally |even |\w+ly )?(?:went|gone|got|had|made|met|saw|took|found|bought|sold|lost|won|ran|built|wrote|began|became|came|left|gave|did|broke|chose|taught|quit)/,
    /(?:i|we)(?:'ve| have)? (?:just |also |finally |even |\w+ly )?(?:tried|started|finished|visited|joined|signed|created|attended|received|adopted|learned|decided|planned|opened|launched|passed)/,
    /(?:i|we)(?:'ve| have)? (?:just |also |finally |even |\w+ly )?(?:cancelled|canceled|postponed|switched|changed|replaced|dropped|stopped|retired|separated|divorced|completed|helped|painted|baked|cooked|played|watched|volunteered|organi[sz]ed|hosted|celebrated|travell?ed|hiked|camped|graduated|applied)/,
  ),
  precedence: 20,
  halfLifeDays: 180,
  sensitive: false,
  steers: 0,
  verbatim: false,
});
