import { defineTopic, wholeWords } from "../domain/topic";

/** How one votes, and what one fights for. */
export default defineTopic({
  id: "politics",
  sensitive: true,
  cue: wholeWords(
    /vot(?:e|es|ed|ing|ers?) (?:for|against|to|green|labour|tory|left|right|by|conservative|democrat\p{L}*|republican|remain|leave|liberal|blue|red|social)|(?:don't|didn't|never|always|can't) vote|elections?|ballots?|referendum|brexit(?:eer)?|canvass(?:es|ed|ing)?|political(?:ly)?|politics|left-?wing\p{L}*|right-?wing\p{L}*|far[- ](?:left|right)|centrist|socialis(?:t|ts|m)|communis(?:t|ts|m)|marxis(?:t|m)|anarchis(?:t|m)|fascis(?:t|m)|libertarians?|feminis(?:t|ts|m)|nationalis(?:t|m)|monarchist|pro-?(?:life|choice)|anti-?(?:vax\p{L}*|abortion|immigration)/u,
    /(?:labour|green|conservative|democratic|republican|liberal|communist|socialist|workers'?|opposition) party|tor(?:y|ies)|republicans?|democrats?|lib dems?|social democrats?|trump|biden|party (?:member|conference|card)|(?:trade|labour) union(?:ist)?|union (?:members?|rep(?:resentative)?|steward|dues)|shop steward|works council|activis(?:t|ts|m)|protest(?:s|ed|er|ers|ing)?|demonstrat(?:ion|ions|ed|es)|march(?:es|ed|ing)? (?:for|against)|the march|border policy|(?:the |our )?president'?s?|immigrants?|immigration|(?:asylum|abortion|gun) laws?|rich should|higher taxes|lower taxes|tax the rich|rall(?:y|ies) (?:for|against)|petition(?:s|ed)?|campaign(?:s|ed|ing)? (?:for|against)|extinction rebellion|black lives matter|town council(?:lor)?|city council(?:lor)?|senator|congress(?:man|woman)?|member of parliament/u,
    /wähl(?:e|t|te) (?:die|immer|grün\p{L}*|links|rechts|cdu|spd|fdp|afd)|gewählt habe ich|wahl(?:en|kampf|kreis|plakat\p{L}*)?|bundestagswahl|landtagswahl|partei\p{L}*|politi(?:k|sch\p{L}*|ker(?:in)?)|cdu|csu|spd|fdp|afd|die grünen|linksextrem\p{L}*|rechtsextrem\p{L}*|sozialist\p{L}*|kommunist\p{L}*|gewerkschaft\p{L}*|betriebsrat|demonstr\p{L}+|feminist\p{L}*|aktivist\p{L}*|bürgerinitiative|gemeinderat/u,
    /vot(?:o|é|a|amos|aba) (?:a|por|al)|elecciones|partido (?:popular|socialista|comunista|político|verde)|polític[oa]s?|(?:voto|partido|soy|gente) .{0,12}(?:izquierda|derecha)|de (?:izquierdas?|derechas?)|socialistas?|comunistas?|feministas?|sindicato|sindicalista|manifestación|activistas?|militante|psoe/u,
    /vot(?:e|é|er|ais) (?:pour|à|contre|écolo\p{L}*)|j'ai voté|élections?|parti (?:socialiste|communiste|politique)|politiques?|(?:de|la) gauche|de droite|socialistes?|communistes?|féministes?|syndicat|syndiqué\p{L}*|syndicaliste|manifestations?|militante?s?|gilets? jaunes?/u,
    /vot(?:o|ei|a|amos) (?:no|na|em|pelo|pela|contra)|eleiç(?:ão|ões)|filiad[oa] a|partido (?:político|dos trabalhadores)|polític[oa]s?|de esquerda|de direita|petistas?|bolsonar\p{L}+|socialistas?|comunistas?|feministas?|sindicato|sindicalista|manifestaç\p{L}+|ativistas?|militante/u,
  ),
  near: 0.13,
  examples: [
    "I vote for the Greens.",
    "I'm a member of the Labour Party.",
    "I went to the demonstration against the government.",
    "I think that taxes on the rich are far too low.",
    "I'm a union representative at my plant.",
    "He is a convinced conservative.",
    "I handed out leaflets before the election.",
    "She stands for the town council.",
    "I'm against immigration.",
    "I don't trust any party and never go to the polls.",
    "I march for the right to abortion.",
    "I support the president.",
  ],
});
