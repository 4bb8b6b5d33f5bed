import { defineTopic, wholeWords } from "../domain/topic";

/** What one does for a living, with whom and for whom. */
export default defineTopic({
  id: "work",
  sensitive: false,
  cue: wholeWords(
    /works? (?:as|at|for|in|with|from|on|full|part|night)|worked (?:as|at|for|in|on)|working (?:as|at|for|on|from)|(?:my|his|her|their|our|a new|first|day) (?:job|work|boss|manager|team|employer|company|office|client|clients|colleagues?|coworkers?|co-workers?|firm|start-?up|business|department|career|shift|deadline)|jobs?|bosses|colleagues?|co-?workers?|employ(?:er|ed|ee|ees)|freelanc\p{L}+|self-employed|contractor|resign(?:ed|ation)?|laid off|got fired|promot(?:ed|ion)|job (?:interview|offer|hunt\p{L}*)|internship|apprentice\p{L}*|co-?founder|founded|manages? (?:a|the|\d+)|night shifts?|meeting with (?:a |the )?clients?|quarterly|roadmap|stand-?up|sprint|on call|salesforce|jira/u,
    /arbeite[tn]? (?:als|bei|in|für|an)|beruf\p{L}*|job|chef(?:in)?|kolleg(?:e|en|in|innen)|firma|arbeitgeber\p{L}*|arbeitsplatz|büro|kund(?:e|en|in) von mir|selbst(?:st)?ändig|freiberuf\p{L}+|gekündigt|befördert|ausbildung|praktikum|schichtdienst/u,
    /trabaj(?:o|a|amos|aba|ar) (?:como|en|para|de|con)|trabajo|empleo|jefe|jefa|compañer[oa]s? de trabajo|empresa|oficina|autónom[oa]|despidieron|ascendieron/u,
    /travaill(?:e|ons|ait|er) (?:comme|chez|pour|dans|à|en)|travail|emploi|patron(?:ne)?|collègues?|entreprise|bureau|indépendant\p{L}*|licencié\p{L}*|promu\p{L}*/u,
    /trabalh(?:o|a|amos|ava|ar) (?:como|em|na|no|para|com)|trabalho|emprego|chefe|colegas? de trabalho|empresa|escritório|autônom[oa]|demitid[oa]|promovid[oa]/u,
  ),
  near: 0.25,
  examples: [
    "I'm a nurse in a children's ward.",
    "My boss wants the report by Friday.",
    "We launch the new product in May.",
    "I lead a team of six engineers.",
    "My colleague Tom does the accounts.",
    "I run a small bakery with two employees.",
    "The customer moved the deadline.",
    "I'm looking for another position.",
    "Our office is closed on Mondays.",
    "I teach maths at a secondary school.",
  ],
});
