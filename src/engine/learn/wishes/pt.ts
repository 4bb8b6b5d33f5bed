import { anyOf, leadIns, type WishPhrases } from "./phrases";

/** Portuguese. */
const portuguese: WishPhrases = {
  leadIn: leadIns(
    /e|mas|também|ah|ok|olá|oi|por favor|aliás|agora|então|(?:você )?(?:pode|poderia)|podes|quero que (?:você|tu)|gostaria que (?:você|tu)|a partir de agora/,
  ),
  remember: anyOf(
    /(?:lembre-se|lembra-te|lembre|lembra|se lembre|lembrar)(?: sempre)?(?: (?:de )?que | disso: ?|: ?)/,
    /não (?:se |te )?(?:esqueça|esqueças|esquece)(?:-se|-te)?(?: de)?(?: que |: ?)/,
    /(?:tenha|tem|tenhas|ter) (?:sempre )?(?:em mente|em conta|presente)(?: que |: ?)/,
    /(?:anote|anota|anotar|guarde|guarda|memorize|memoriza)(?: aí| isso| isto| na (?:sua |tua )?memória)*(?: que |: ?)/,
    /(?:tome|toma) nota(?: de)?(?: que |: ?)/,
    /para (?:o futuro|a próxima(?: vez)?|mais tarde): ?/,
  ),
  leaveOut: anyOf(
    /não (?:se |te )?(?:lembre|lembres|guarde|guardes|salve|memorize|memorizes|grave|registre|registe)(?: nada)? (?:disso|disto|isso|isto|esta mensagem|essa mensagem)/,
    /(?:isso|isto|que isso|que)? ?(?:fica|fique|é) (?:só )?entre (?:nós|você e eu|mim e ti)/,
    /(?:cá )?entre nós[,:]/,
    /(?:isto é |isso é )?(?:extraoficial|em off|off the record)(?:[,:.]|$)/,
  ),
  takeBack: anyOf(
    /(?:esqueça|esquece)(?: tudo)?(?: d?o)? que (?:eu )?(?:acabei de (?:dizer|falar|escrever|contar)|(?:te )?(?:disse|falei)(?: antes| agora)?[.!]*$)/,
    /(?:esqueça|esquece) (?:a )?minha (?:última mensagem|mensagem anterior)/,
  ),
  forget: anyOf(
    /(?:esqueça|esquece)(?:-se|-te)?(?: de)? que (?<what>.+)/,
    /(?:esqueça|esquece)(?:-se|-te)?(?: d?[oa]s?)? ?(?<what>(?:meus?|minhas?|nossos?|nossas?) (?!(?:última|anterior|pergunta|mensagem|ideia|texto)).+)/,
    /(?:esqueça|esquece|apague|apaga)(?: tudo)?(?: o)? que (?:você )?(?:sabe|sabes|guardou|guardaste) (?:sobre|de|acerca de) (?<what>.+)/,
    /(?:esqueça|esquece|apague|apaga) tudo (?:sobre|acerca de) (?<what>.+)/,
    /(?:já )?não quero(?: mais)? que (?:você |tu )?(?:saiba|saibas|lembre|lembres|guarde|guardes)(?: que)? (?<what>(?!(?:isso|isto)\b).+)/,
    /esquecer (?:[oa]s? )?(?<what>(?:meus?|minhas?) .+)/,
  ),
};
export default portuguese;
