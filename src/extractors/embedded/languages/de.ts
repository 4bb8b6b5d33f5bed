import { said, type Language } from "./language";

const MONTH = "(?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)";
const DAY = "(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|wochenende)";
const PEOPLE =
  "(?:mutter|mama|vater|papa|eltern|schwester|bruder|geschwister|sohn|tochter|kinder|kind|frau|mann|ehefrau|ehemann|freund|freundin|partner|partnerin|oma|opa|großmutter|großvater|tante|onkel|cousine?|nichte|neffe|nachbar|nachbarin|chef|chefin|kollege|kollegin|mitbewohner|mitbewohnerin|schwiegermutter|schwiegervater|familie|verlobter?|ex|team)";
const COMING = `(?:morgen|übermorgen|heute abend|bald|demnächst|nächste[nrms]?|kommende[nrms]?|am (?:kommenden )?${DAY}|im (?:nächsten )?(?:${MONTH}|sommer|herbst|winter|frühjahr|frühling)|in \\p{L}+ (?:tagen|wochen|monaten)|diesen (?:sommer|herbst|winter|monat)|dieses (?:jahr|wochenende)|am \\d+\\.)`;
const GONE = `(?:gestern|vorgestern|letzte[nrms]?|vorige[nrms]?|neulich|kürzlich|heute (?:morgen|früh)|vor (?:\\p{L}+ ){1,2}(?:tagen|wochen|monaten|jahren|tag|woche|monat|jahr)|vor \\d+ \\p{L}+|am ${DAY}|im (?:letzten )?(?:${MONTH}|sommer|herbst|winter|frühjahr)|(?:19|20)\\d\\d|endlich)`;
const HABIT = `(?:jede[nrs]? \\p{L}+|immer|meistens|meist|normalerweise|gewöhnlich|üblicherweise|täglich|regelmäßig|(?:ein|zwei|drei|vier|fünf)mal (?:pro|die|in der|im|am)|\\p{L}+tags|morgens|abends)`;

/** German. */
const german: Language = {
  code: "de",
  knownBy: said(/ich|mich|mir|mein(?:e[nmrs]?)?|wir|unser(?:e[nmrs]?)?|bin/u),
  opener:
    /^(?:(?:merk(?:e)? dir|denk(?:e)? daran|vergiss nicht|erinner(?:e)? dich(?: daran)?|bitte|übrigens|ach(?: ja| so)?|also|naja|nun|und|aber|denn|außerdem|hallo|hi|hey|guten (?:tag|morgen|abend)|danke|ja|nein|genau|ehrlich gesagt|zur info|nur zur info|wie gesagt|ok(?:ay)?|gut|super)(?![\p{L}\p{N}])[\s,:.!–-]*)+/iu,
  subordinate: [/^(?:dass|weil|da) (ich|wir|mein\p{L}* \p{L}+) (.+) (\p{L}+)$/iu, "$1 $3 $2"],
  joint:
    /[,;]\s+(?:(?:und|aber|außerdem|denn) )?(?=(?:ich|wir|mein(?:e[nmrs]?)?|unsere?) )|\s+(?:und|aber|denn)\s+(?=(?:ich|wir|mein(?:e[nmrs]?)?|unsere?) )/iu,
  leave: said(
    /du|dir|dich|dein(?:e[nmrs]?)?|euch|ihnen|bitte/u,
    /(?:kannst|könntest|würdest|hast|weißt|soll|sollte|darf|wie|was|wer|wo|warum|wieso|welche[rsnm]?|wann) (?:ich|wir|man)/u,
    /(?:hätte|würde|wüsste|könnte|wäre|möchte) (?:ich )?(?:gern|gerne|mal|bitte|nur)|hätte lieber|wenn ich .*(?:wäre|hätte|könnte|würde)|angenommen|stell(?:en)? (?:wir|sie) uns/u,
    /ich (?:brauche|benötige|suche|frage|meine(?=,|$| das | die )|glaube|denke|vermute|hoffe|weiß|verstehe|sehe|finde|möchte wissen|will wissen|wollte)/u,
    /(?:mag|liebe|hasse) (?:die|den|das|diese[nrs]?|deine?) (?:idee|vorschlag|vorschläge|antwort|version|variante|option|ansatz|text|satz|bild)|(?:mag|liebe|hasse) (?:es|das|dies)$/u,
    /ich bin (?:so |sehr |ganz |gerade |etwas |ein bisschen |total |nur )*(?:müde|hungrig|traurig|froh|glücklich|gelangweilt|verwirrt|sicher|bereit|fertig|gespannt|dankbar|begeistert|enttäuscht|beeindruckt|zurück|verloren|durstig|einverstanden|sauer)/u,
    /fehler\p{L}*|code|datei|funktion|tabelle|text|absatz|satz|beispiel|aufgabe|frage|skript|programm|zeile|spalte|hausaufgabe\p{L}*|aufsatz|zusammenfassung/u,
    /(?:wird|wurde|würde) gesagt|sagte|wir (?:freuen|bedauern|bitten|bieten|danken)|hiermit|mit freundlichen/u,
  ),
  task: said(
    /übersetz\p{L}*|korrigier\p{L}*|umschreib\p{L}*|formulier\p{L}*|verbesser\p{L}*|fass\p{L}* (?:\p{L}+ ){0,4}zusammen|rollenspiel|tu so|spiel\p{L}* (?:die rolle|einen|eine)|sei ein\p{L}*|stell dir vor/u,
    /(?:schreib\p{L}*|verfass\p{L}*|erstell\p{L}*) (?:\p{L}+ ){0,4}(?:e-?mail|mail|brief|geschichte|gedicht|lied|text|aufsatz|bewerbung|anschreiben|nachricht|rede|dialog|monolog|tagebuch\p{L}*)|folgende[nrms]? (?:text|satz|mail|e-mail|nachricht)/u,
  ),
  says: {
    constraint: [
      said(
        /bin (?:\p{L}+ ){0,3}(?:vegan\p{L}*|vegetari\p{L}+|pescetari\p{L}+|allergisch|schwanger|diabetiker\p{L}*|farbenblind|schwerhörig|\p{L}+intolerant)/u,
        /(?:habe|hat|leide|leidet) (?:\p{L}+ ){0,4}(?:\p{L}*allergie|\p{L}*unverträglichkeit|\p{L}*intoleranz|zöliakie|diabetes|asthma|migräne|epilepsie|\p{L}+angst|angst vor)/u,
        /mein\p{L}* \p{L}+ (?:ist|sind) (?:\p{L}+ ){0,2}allergisch/u,
        /(?:ich|wir) (?:esse|trinke|vertrage|rauche|trage|kaufe|benutze|nutze|fliege|essen|trinken|kaufen|vertragen|rauchen) (?:\p{L}+ ){0,3}(?:kein\p{L}*|nie|niemals|nicht|nur|ausschließlich)/u,
        /(?:ich|wir) (?:darf|kann|dürfen|können) (?:\p{L}+ ){0,3}(?:kein\p{L}*|nicht) (?:\p{L}+ ){0,3}(?:essen|trinken|heben|laufen|fahren|fliegen|vertragen|stehen|leisten)/u,
        /(?:esse|lebe|koche|ernähre mich) (?:\p{L}+ )?(?:koscher|halal|vegan|vegetarisch|glutenfrei|laktosefrei|zuckerfrei)/u,
        /(?:mein|unser) (?:\p{L}+ )?budget (?:ist|liegt|beträgt)|ich (?:verzichte auf|vermeide|meide)|sitze im rollstuhl|habe keinen führerschein/u,
      ),
    ],
    preference: [
      said(
        /ich (?:mag|liebe|hasse|bevorzuge|verabscheue|genieße) (?!es$|das$)\p{L}+|wir (?:lieben|hassen|mögen|bevorzugen)/u,
        /(?:ich|wir) \p{L}+ (?:\p{L}+ ){0,4}(?:lieber|am liebsten|gern|gerne|ungern)|am liebsten \p{L}+ (?:ich|wir)/u,
        /(?:mein\p{L}*|unser\p{L}*) lieblings\p{L}+|(?:bin|sind) (?:\p{L}+ ){0,3}fans? von|stehe (?:\p{L}+ )?auf|interessiere mich (?:\p{L}+ )?für/u,
        /(?:kann|konnte) (?:\p{L}+ ){1,4}nicht (?:leiden|ausstehen|ertragen)|ziehe (?:\p{L}+ ){1,5}vor|(?:schmeckt|schmecken|gefällt|gefallen) mir (?:\p{L}+ )?(?:nicht|am besten|besser|sehr)/u,
      ),
    ],
    plan: [
      said(
        new RegExp(
          `(?:ich|wir) (?!bin|habe|haben|sind|war|waren|hatten?)(?:\\p{L}+) (?:[\\p{L}\\d.]+ ){0,6}?${COMING}`,
          "u",
        ),
        new RegExp(
          `${COMING}(?: \\p{L}+){0,2} (?!bin|habe|haben|sind|war|waren|hatten?)(?:\\p{L}+) (?:ich|wir|mein)`,
          "u",
        ),
        /(?:ich|wir) (?:plane|planen|habe vor|haben vor)|(?:ich|wir) überlegen?(?: \p{L}+){0,2},? .*zu/u,
        new RegExp(
          `habe ${COMING} .*(?:termin|prüfung|gespräch|operation|flug|urlaub)|(?:meine?|unsere?) (?:\\p{L}+ )?(?:hochzeit|prüfung|operation|reise|umzug|termin) ist`,
          "u",
        ),
      ),
    ],
    procedure: [
      said(
        new RegExp(`(?:ich|wir) (?!bin|war|habe)\\p{L}+ (?:[\\p{L}\\d]+ ){0,5}?${HABIT}`, "u"),
        new RegExp(`${HABIT}(?: \\p{L}+){0,2} (?!bin|war|habe)\\p{L}+ (?:ich|wir)`, "u"),
      ),
    ],
    relationship: [
      said(
        new RegExp(
          `(?:mein|unser)\\p{L}* (?:\\p{L}+ )?${PEOPLE},? (?:\\p{L}+,? )?(?:ist|sind|heißt|heißen|hat|haben|lebt|leben|wohnt|wohnen|arbeitet|arbeiten|studiert|kommt|mag|liebt|hasst|wird|war|spricht|spielt|leidet|und ich)`,
          "u",
        ),
        new RegExp(
          `(?:ich habe|wir haben|habe) (?:\\p{L}+ ){0,3}(?:${PEOPLE}|söhne|töchter|schwestern|brüder|enkel)`,
          "u",
        ),
        /ich bin (?:seit .* )?(?:\p{L}+ )?(?:verheiratet|ledig|geschieden|verlobt|verwitwet|single|vergeben)|wir erwarten (?:\p{L}+ ){0,3}(?:kind|baby)/u,
      ),
    ],
    goal: [
      said(
        /(?:ich|wir) (?:lerne|trainiere|spare|übe|lernen|sparen|trainieren)/u,
        /(?:mein|unser)\p{L}* (?:\p{L}+ )?(?:ziel|traum|lebenstraum|vorsatz) ist/u,
        /(?:ich|wir) (?:will|möchte|wollen|möchten) (?:.+ )?(?:werden|lernen|abnehmen|aufhören|auswandern|laufen|gründen|schaffen|bestehen|loswerden|zunehmen|eröffnen|adoptieren)/u,
        /ich (?:bereite mich .*vor|versuche,? .*(?:weniger|mehr|abzunehmen|aufzuhören|zu lernen)|arbeite an (?:meine\p{L}|einem|einer)|träume davon)/u,
      ),
    ],
    event: [
      said(
        new RegExp(`(?:ich|wir) (?:bin|sind|habe|haben|war|waren|hatten?|wurde) (?:.+ )?${GONE}`, "u"),
        new RegExp(
          `${GONE}(?: [\\p{L}\\d]+){0,3} (?:bin|sind|habe|haben|war|waren|hatten?|wurde) (?:ich|wir|mein\\p{L}*)`,
          "u",
        ),
        /(?:ich|wir) (?:habe|haben|bin|sind) (?:.+ )?(?:geheiratet|umgezogen|gekündigt|bestanden|adoptiert|gewonnen|abgeschlossen|gebrochen|getrennt|befördert worden|entlassen worden)/u,
      ),
    ],
    fact: [
      said(
        /(?:ich|wir) (?:heiße|wohne|lebe|arbeite|studiere|unterrichte|spreche|komme aus|besitze|wohnen|leben|arbeiten|kommen aus|besitzen)/u,
        /mein (?:name|geburtstag|beruf|nachname|vorname) ist|ich bin (?:\p{L}+ )?\d+(?: jahre)?|von beruf|arbeite (?:ich )?als/u,
        /(?:bin|wurde) (?:.+ )?(?:geboren|aufgewachsen)|ich (?:bin|mache) (?:\p{L}+ )?(?:rentner(?:in)?|selbstständig|freiberuflich|arbeitslos|student(?:in)?|schüler(?:in)?|linkshänder(?:in)?|eine? (?:ausbildung|lehre))/u,
        /(?:ich|wir) (?:habe|haben|fahre|fahren) (?:ein\p{L}* |zwei |drei |vier )(?:\p{L}+ )?(?:\p{L}*hund\p{L}*|\p{L}*katzen?|kater|auto|haus|garten|pferde?|wohnung|firma|motorrad|\p{L}*laden|studium)/u,
        /(?:mein|unser)\p{L}* (?:\p{L}+ )?(?:hund|katze|kater|pferd|hamster|auto|wohnung|haus|firma) (?:heißt|ist|hat)/u,
      ),
      /^(?:[Ii]ch )?[Bb]in (?:ein\p{L}* |gelernte\p{L} )?\p{Lu}\p{L}+(?:er|erin|ist|istin|eur|eurin|arzt|ärztin|or|orin|ant|antin|ent|entin|mann|frau|koch)(?!\p{L})/u,
    ],
  },
};

export default german;
