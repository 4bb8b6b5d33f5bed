/** How a language speaks of time. Each text stands inside a regular expression that minds whole words and no case. */
export interface TimeLanguage {
  /** ISO 639-1. */
  readonly code: string;
  /** Common words by which the language is told from the others. */
  readonly knownBy: string;
  readonly day: string;
  readonly week: string;
  readonly weekend: string;
  readonly month: string;
  readonly year: string;
  /** Spring, summer, autumn, winter. */
  readonly seasons: readonly [string, string, string, string];
  /** From one on, parted by blanks. */
  readonly numbers: string;
  readonly few: string;
  readonly last: string;
  readonly next: string;
  readonly current: string;
  /** Ways to say how many of what, `#`, lie between then and now. */
  readonly ago: readonly string[];
  readonly ahead: readonly string[];
  /** Before a month, a season or a year. */
  readonly within: string;
  readonly since: string;
  /** Before what comes again and again, and so has no date. */
  readonly again: string;
  /** Days, times of day and durations by a name of their own, as chrono reads them; months and weekdays aside. */
  readonly casual: string;
  /** What has its day in every year. */
  readonly yearly: string;
  /** Before what tells how long, not when. */
  readonly lasting: string;
  readonly future: string;
  readonly past: string;
}

export const timeLanguages: readonly [TimeLanguage, ...TimeLanguage[]] = [
  {
    code: "en",
    knownBy: "the|i|i'm|is|was|to|and|my|with|went|have|we|for|of",
    day: "days?",
    week: "weeks?",
    weekend: "weekends?",
    month: "months?",
    year: "years?",
    seasons: ["spring", "summer", "autumn|fall", "winter"],
    numbers: "an?|one two three four five six seven eight nine ten eleven twelve",
    few: "a few|few|a couple of|a couple|couple|some|several",
    last: "last|previous|past",
    next: "next|coming|upcoming",
    current: "this",
    ago: ["# (?:ago|back|earlier)"],
    ahead: ["in(?: about| around)? #", "# from now"],
    within:
      "(?:in|during|by|until|till|before|after|around|of|early|late|mid|from|throughout)(?: early| late| mid)?(?: the)?",
    since: "since(?: about| around)?(?: the)?",
    again: "every|each|most|all|any",
    casual:
      "now|today|tonight|tomorrow|overmorrow|tmrw?|yesterday|noon|midday|midnight|mornings?|afternoons?|evenings?|nights?|hours?|hrs?|minutes?|mins?|seconds?|secs?|wks?|mos?|mon|qtrs?|quarters?|yrs?|decades?",
    yearly: "birthdays?|anniversar(?:y|ies)|name day",
    lasting: "for the|over the|over|within the|within|in the|throughout the",
    future:
      "will|won't|[a-z]+'ll|shall|gonna|(?:am|is|are|[a-z]+'(?:m|s|re)) (?:[a-z]+ )?(?:going|planning|about|due|set|scheduled) to(?! (?:the|an?|my|our|this|that|church|school|work|bed)\\b)|plans? (?:to|on)|planning|intends? to",
    past: "was|were|had|did|didn't|went|used to",
  },
  {
    code: "de",
    knownBy: "ich|und|der|die|das|ist|mein|meine|wir|nicht|mit|bin|habe|seit|am|im|zu|gestern|heute|morgen",
    day: "tag(?:en?)?",
    week: "wochen?",
    weekend: "wochenenden?",
    month: "monat(?:en?)?",
    year: "jahr(?:en?)?",
    seasons: ["frühling|frühjahr", "sommer", "herbst", "winter"],
    numbers: "ein(?:em|er|en)? zwei drei vier fünf sechs sieben acht neun zehn elf zwölf",
    few: "ein paar|einigen|wenigen|mehreren",
    last: "letzte[nrms]?|vorige[nrms]?|vergangene[nrms]?",
    next: "nächste[nrms]?|kommende[nrms]?",
    current: "diese[nrms]?",
    ago: ["vor(?: etwa| rund)? #"],
    ahead: ["in(?: etwa| rund)? #"],
    within: "(?:im|in|ab|bis|vor|nach|um|von|anfang|ende|mitte)(?: jahr)?",
    since: "seit(?: dem| jahr)?",
    again: "jede[nrms]?|alle",
    casual:
      "jetzt|heute|gestern|vorgestern|morgen|übermorgen|letzte nacht|mittags?|vormittags?|nachmittags?|abends?|nachts?|mitternachts?|morgens|früh|stunden?|minuten?|sekunden?|quartale?n?",
    yearly: "geburtstage?|jahrestage?|hochzeitstage?",
    lasting: "über|innerhalb(?: der| des)?|in den|in der",
    future: "werden?|wirst|wird|plant?|planen|(?:habe?|haben) vor",
    past: "war|waren|hatten?|wurden?|ging|kam|fuhr|(?:habe?|hat|haben|bin|ist|sind) .*ge\\p{L}+(?:t|en)|ich (?!möch|könn|soll|müss|dürf|woll)\\p{L}+te",
  },
  {
    code: "es",
    knownBy: "yo|y|el|la|los|mi|es|con|que|de|en|soy|tengo|estoy|fui|desde|por|para|una?|al|hace|ayer|hoy|mañana",
    day: "días?",
    week: "semanas?",
    weekend: "fin(?:es)? de semana",
    month: "mes(?:es)?",
    year: "años?",
    seasons: ["primavera", "verano", "otoño", "invierno"],
    numbers: "una? dos tres cuatro cinco seis siete ocho nueve diez once doce",
    few: "un par de|unos|unas|algunos|algunas|pocos|pocas|varios|varias",
    last: "pasad[oa]|últim[oa]",
    next: "próxim[oa]|que viene",
    current: "est[ea]",
    ago: ["hace #"],
    ahead: ["en #", "dentro de #"],
    within: "(?:en|durante|hasta|de|antes de|después de|a principios de|a finales de)(?: el| la)?",
    since: "desde(?: el| la)?",
    again: "cada|todos los|todas las",
    casual:
      "ahora|hoy|ayer|anteayer|anoche|mañana|mediod[íi]a|medianoche|tardes?|noches?|madrugada|horas?|minutos?|segundos?",
    yearly: "cumpleaños|aniversarios?",
    lasting: "durante|por",
    future:
      "(?:voy|vas|va|vamos|van) a|(?<=(?:^|[.,;!?] |yo |me |no ))\\p{L}{2,}[aei]r(?:é|emos)|planeo|planeamos|pienso",
    past: "fui|fue|fuimos|era|estaba|estuve|tuve|tenía|hice|(?:he|ha|hemos|han) \\p{L}+[ai]do|(?<=(?:^|[.,;!?] |me |no |lo |la |se |nos |yo |ya |y ))\\p{L}{2,}(?<![aei]r)(?:é|ó|aron|ieron)",
  },
  {
    code: "fr",
    knownBy:
      "je|j'ai|et|le|les|mon|ma|est|avec|que|suis|nous|pas|depuis|une?|du|chez|en|la|au|à|il y a|vais|hier|demain",
    day: "jours?",
    week: "semaines?",
    weekend: "week-?ends?",
    month: "mois",
    year: "ans?|années?",
    seasons: ["printemps", "été", "automne", "hiver"],
    numbers: "une? deux trois quatre cinq six sept huit neuf dix onze douze",
    few: "quelques|plusieurs",
    last: "derni(?:er|ère)|passée?",
    next: "prochaine?",
    current: "cet?|cette",
    ago: ["il y a #"],
    ahead: ["dans #", "d'ici #"],
    within: "(?:en|au|dans|pendant|jusqu'en|avant|après|vers|début|fin|mi)(?: l'| le )?",
    since: "depuis(?: l'| le)?",
    again: "chaque|tous les|toutes les",
    casual:
      "maintenant|aujourd'hui|hier|demain|cette nuit|la veille|matin|après-midi|aprem|soir|minuit|midi|nuit|heures?|minutes?|secondes?|trimestres?",
    yearly: "anniversaires?",
    lasting: "pendant|durant",
    future:
      "(?:vais|vas|va|allons|allez|vont) \\p{L}+(?:er|ir|re)|(?:je|j'|nous|on|ils?|elles?) ?\\p{L}{2,}r(?:ai|as|a|ons|ont)|compte|prévois",
    past: "étai[ts]|étions|avai[ts]|avions|(?:j'ai|ai|as|a|avons|ont) (?:\\p{L}+ )?\\p{L}+(?:é|i|u|is|it)e?s?|(?:suis|est|sommes|sont) (?:all|arriv|rentr|tomb|n|part|sort|ven|reven|deven)(?:é|i|u)e?s?|(?:me suis|m'est|s'est|nous sommes|se sont) \\p{L}+",
  },
  {
    code: "pt",
    knownBy: "eu|e|o|os|meu|minha|é|com|que|de|em|sou|tenho|estou|fui|desde|não|uma?|no|na|ao|há|ontem|hoje|amanhã",
    day: "dias?",
    week: "semanas?",
    weekend: "(?:fim|fins|final) de semana",
    month: "m[êe]s(?:es)?",
    year: "anos?",
    seasons: ["primavera", "verão", "outono", "inverno"],
    numbers: "uma? d(?:ois|uas) três quatro cinco seis sete oito nove dez onze doze",
    few: "um par de|uns|umas|alguns|algumas|poucos|poucas|vários|várias",
    last: "passad[oa]|últim[oa]",
    next: "próxim[oa]|que vem",
    current: "n?est[ea]",
    ago: ["há #", "# atrás"],
    ahead: ["em #", "daqui a #", "dentro de #"],
    within: "(?:em|no|na|durante|até|de|do|da|antes de|depois de)",
    since: "desde(?: o| a)?",
    again: "cada|todos os|todas as|toda|todo",
    casual:
      "agora|hoje|ontem|amanhã|anteontem|esta noite|manhã|tarde|noite|meio-?dia|meia-?noite|madrugada|horas?|minutos?|segundos?",
    yearly: "aniversários?",
    lasting: "durante|por",
    future:
      "(?:vou|vai|vamos|vão) \\p{L}+[aei]r|(?<=(?:^|[.,;!?] |eu |me |não ))\\p{L}{2,}[aei]r(?:ei|emos)|pretendo|planejo",
    past: "fui|foi|fomos|era|estava|estive|tive|tinha|fiz|(?<=(?:^|[.,;!?] |me |não |eu |já |se |e ))\\p{L}{2,}(?<![aei]r)(?:ei|ou|aram|eram)",
  },
];

/** These words in a text, whole. */
export const wholeWords = (inside: string, flags = ""): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${inside})(?![\\p{L}\\p{N}])`, `iu${flags}`);

const tellTales = ({ knownBy, numbers, seasons, ...units }: TimeLanguage): string =>
  [knownBy, ...numbers.split(" ").slice(1), ...seasons, units.day, units.week, units.month, units.year].join("|");
const known = timeLanguages.map((language) => ({ language, words: wholeWords(tellTales(language), "g") }));

/** The language of this code, or else of which most common words stand in a text; English where none do. */
export function timeLanguageOf(text: string, code?: string): TimeLanguage {
  const asked = timeLanguages.find((language) => language.code === code);
  if (asked) return asked;
  let best = { language: timeLanguages[0], count: 0 };
  for (const { language, words } of known) {
    const count = text.match(words)?.length ?? 0;
    if (count > best.count) best = { language, count };
  }
  return best.language;
}
