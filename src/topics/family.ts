import { defineTopic, wholeWords } from "../domain/topic";

/** Those one is related or married to. */
export default defineTopic({
  id: "family",
  sensitive: false,
  cue: wholeWords(
    /(?:step|half-?|grand|god)?-?(?:mother|father|sister|brother|son|daughter|parents?|child|children|kids?|mum|mom|dad|ma|pa)(?:-in-law)?s?|(?:mother|father|sister|brother|son|daughter)s?-in-law|in-laws|twins?|siblings?|wife|husband|spouse|partner|ex-?(?:wife|husband)|fianc[eé]e?|girlfriend|boyfriend|uncles?|aunts?|aunties?|cousins?|niece|nieces|nephews?|grand(?:ma|pa|parents|son|daughter|kids|children)|granny|toddler|baby|newborn|married|marriage|divorc\p{L}+|wedding|widow(?:ed|er)?|adopt(?:ed|ion|ing)|family/u,
    /mutter|vater|eltern|schwester\p{L}*|bruder|brüder|geschwister|sohn|söhne|tochter|töchter|(?:ein|mein|unser|ihr) kind|kinder[n]?|oma|opa|großeltern|großmutter|großvater|enkel\p{L}*|tante|onkel|cousin\p{L}*|neffe|nichte|schwieger\p{L}+|ehefrau|ehemann|meine frau|mein mann|verlobt\p{L}*|verheiratet|geschieden|hochzeit|familie\p{L}*|zwilling\p{L}*/u,
    /madre|padre|padres|mamá|papá|herman[oa]s?|hij[oa]s?|abuel[oa]s?|niet[oa]s?|tí[oa]s?|prim[oa]s?|sobrin[oa]s?|espos[oa]|marido|mi mujer|novi[oa]|suegr[oa]s?|cuñad[oa]s?|casad[oa]|divorciad[oa]|boda|familia/u,
    /mère|père|parents|maman|papa|sœurs?|soeurs?|frères?|fils|fille|filles|enfants?|grand-?(?:mère|père|parents)|petits?-enfants|oncle|tante|cousine?s?|neveux?|nièces?|épou(?:x|se)|mari|ma femme|fiancée?|belle-(?:mère|sœur|famille)|beau-(?:père|frère)|mariée?|divorcée?|mariage|famille/u,
    /mãe|pai|pais|irmãos?|irmãs?|filh[oa]s?|av[óô]s?|net[oa]s?|ti[oa]s?|prim[oa]s?|sobrinh[oa]s?|espos[oa]|marido|minha mulher|namorad[oa]|sogr[oa]s?|cunhad[oa]s?|casad[oa]|divorciad[oa]|casamento|família/u,
  ),
  near: 0.3,
  examples: [
    "My sister lives in Leeds with her two boys.",
    "My wife and I have been together for ten years.",
    "Our daughter starts school in September.",
    "My father turns seventy next week.",
    "My grandmother taught me how to knit.",
    "We are getting married in spring.",
    "My parents split up when I was six.",
    "My cousin is staying with us.",
    "I have three children.",
    "My mother-in-law looks after the little one.",
  ],
});
