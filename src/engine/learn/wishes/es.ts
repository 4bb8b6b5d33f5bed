import { anyOf, leadIns, type WishPhrases } from "./phrases";

/** Spanish. */
const spanish: WishPhrases = {
  leadIn: leadIns(
    /y|pero|también|ah|ok|vale|oye|hola|por favor|por cierto|ahora|puedes|podrías|quiero que|me gustaría que|a partir de ahora/,
  ),
  remember: anyOf(
    /(?:recuerda|recuerde|recuérdalo|recordar|recuerdes)(?: siempre| por favor)?(?:,? que |: ?)/,
    /(?:acuérdate|acuérdese|te acuerdes)(?: siempre)? de (?:esto: ?|que )/,
    /no (?:te )?(?:olvides|olvide|se olvide)(?: de)?(?: que |: ?)/,
    /(?:ten|tenga|tengas|tener) (?:siempre )?(?:en cuenta|presente)(?: para (?:el futuro|la próxima))?(?:,? que |: ?)/,
    /(?:toma|tome) nota(?: de)?(?: que |: ?)/,
    /(?:apunta|anota|memoriza|guarda)(?: esto| en (?:tu )?memoria)*(?: que |: ?)/,
    /para (?:el futuro|la próxima(?: vez)?|más adelante): ?/,
  ),
  leaveOut: anyOf(
    /no (?:recuerdes|guardes|memorices|registres|apuntes)(?: nada de)? (?:esto|eso|este mensaje)/,
    /no te acuerdes de (?:esto|eso)/,
    /(?:que )?(?:esto |eso )?(?:que )?(?:quede|queda|es|sea) (?:solo )?entre (?:nosotros|tú y yo|nos)/,
    /entre (?:nosotros|tú y yo)[,:]/,
    /(?:esto |eso )?(?:es )?(?:extraoficial(?:mente)?|off the record)(?:[,:.]|$)/,
  ),
  takeBack: anyOf(
    /olvida(?:te)?(?: todo)?(?: de)? lo que (?:(?:te )?acabo de (?:decir(?:te)?|escribir|contar(?:te)?)|(?:te )?(?:he dicho|dije|conté|escribí)(?: antes| recién)?[.!]*$)/,
    /olvida mi (?:último|anterior) mensaje/,
  ),
  forget: anyOf(
    /olvida(?:te)?(?: de)? que (?<what>.+)/,
    /olvida(?:te)?(?: de)? (?<what>(?:mi|mis|nuestr[oa]s?) (?!(?:último|anterior|pregunta|mensaje|idea|texto)).+)/,
    /(?:olvida|borra|elimina)(?: todo)? lo que (?:sabes|tienes guardado|recuerdas) (?:sobre|de|acerca de) (?<what>.+)/,
    /(?:olvida|borra|elimina) todo (?:sobre|acerca de) (?<what>(?:mi|mis)\b.+)/,
    /(?:ya )?no quiero que (?:sepas|recuerdes|guardes)(?: más)?(?: que)? (?<what>(?!(?:esto|eso)\b).+)/,
    /(?:olvidar|borrar) (?<what>(?:mi|mis) .+)/,
  ),
};
export default spanish;
