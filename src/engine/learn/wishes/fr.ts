import { anyOf, leadIns, type WishPhrases } from "./phrases";

/** French. */
const french: WishPhrases = {
  leadIn: leadIns(
    /et|mais|aussi|ah|ok|alors|salut|bonjour|s'il te plaît|s'il vous plaît|stp|svp|au fait|maintenant|(?:peux|pourrais)-tu|tu peux|tu pourrais|je veux que tu|j'aimerais que tu|désormais/,
  ),
  remember: anyOf(
    /(?:souviens-toi|souvenez-vous|rappelle-toi|rappelez-vous)(?: bien)?(?: de ceci| de ça)?(?: que | qu'|: ?)/,
    /n'oublie(?:z|s)? (?:pas|jamais)(?: que | qu'| ?: ?)/,
    /(?:retiens|retenez|mémorise|mémorisez|retenir)(?: bien)?(?: ceci| ça)?(?: que | qu'| ?: ?)/,
    /(?:garde|gardez|garder)(?: bien)? (?:en tête|à l'esprit|en mémoire)(?: que | qu'| ?: ?)/,
    /(?:note|notez|noter)(?: bien)?(?: ceci)?(?: que | qu'| ?: ?)/,
    /pour (?:la prochaine fois|plus tard|l'avenir|le futur) ?: ?/,
  ),
  leaveOut: anyOf(
    /(?:ne |n')(?:retiens|retenez|mémorise|mémorisez|enregistre|enregistrez|garde|gardez|note|notez)(?: surtout)? (?:pas|rien de) (?:ça|cela|ceci|ce message|tout ça)/,
    /ne te souviens pas de (?:ça|cela|ceci)/,
    /(?:ça|cela|ceci|que ça|que cela)(?: doit)? (?:reste|rester) (?:bien )?entre (?:nous|toi et moi)/,
    /entre (?:nous|toi et moi)[,:]/,
    /(?:ceci est |c'est )?(?:officieux|off the record|entre nous)(?:[,:.]|$)/,
  ),
  takeBack: anyOf(
    /oublie(?:z)?(?: tout)? ce que (?:je viens de (?:te |vous )?(?:dire|écrire|raconter)|j'ai (?:dit|écrit)(?: juste)?(?: avant)?[.!]*$|je t'ai dit[.!]*$)/,
    /oublie(?:z)? mon (?:dernier message|message précédent)/,
  ),
  forget: anyOf(
    /oublie(?:z)? (?:que |qu')(?<what>.+)/,
    /oublie(?:z)? (?<what>(?:mon|ma|mes|notre|nos) (?!(?:dernière?|précédente?|question|message|idée|texte)).+)/,
    /(?:oublie|efface|supprime)(?:z)?(?: tout)? ce que (?:tu sais|vous savez|tu as retenu) (?:sur|de|à propos de) (?<what>.+)/,
    /(?:oublie|efface|supprime)(?:z)? tout (?:sur|à propos de) (?<what>(?:mon|ma|mes)\b.+)/,
    /je ne (?:veux|souhaite) plus que tu (?:saches|retiennes|te souviennes(?: de)?|gardes)(?: que)? (?<what>(?!(?:ça|cela)\b).+)/,
    /oublier (?<what>(?:mon|ma|mes) .+)/,
  ),
};
export default french;
