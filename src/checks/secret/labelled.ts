import type { SecretRule } from "./secret-rule";

const PASSWORD =
  "pass(?:word|wd|phrase|code)s?|pwd|pw|pass(?:wort|w[öo]rter)|kennwort|contrase[ñn]a|clave(?! (?:de|para|del))|mots? de passe|mdp|senha|palavra-passe|wi-?fi (?:key|code)|wlan-?schl[üu]ssel";

const LABEL = String.raw`(?<![\w.])(?:${PASSWORD})(?![\w-])`;
const QUOTE = "[\"'”“„«»`*]*";

/** What stands between: "is", "for my bank is", "was changed to". */
const LINK = String.raw`(?:\s+(?:for|to|of|on|für|zu|para|de|pour|do|da|del)\s+(?:[\w.@'-]+\s+){0,4}?)?(?:\s+(?:everywhere|überall|siempre|partout))?\s*(?:(?:(?:is|was) )?(?:set|changed|reset) to|is|was|are|ist|lautet|war|es|era|est|était|é|[:=])\s*(?:now|still|always|jetzt|ahora|maintenant|agora)?\s*[:=]?\s*`;

/** What people say of a password without telling it. */
const SPOKEN_OF =
  /^(?:\w+(?:ed|ing|lich|iert|ado|ada|ido|ida)|too|very|so|not|no|a|an|the|in|on|at|my|our|your|stored|kept|lost|weak|strong|wrong|long|short|old|new|safe|secure|unique|the|same|different|correct|incorrect|required|optional|invalid|empty|missing|hidden|gone|written|known|really|quite|always|never|only|just|something|nothing|what|that|this|it|hard|easy|terrible|bad|good|fine|case|at|due|managed|from|longer|shorter|stronger|random|zu|nicht|sehr|falsch|weg|sicher|muy|no|perdida|segura|trop|pas|perdu|oubli[ée]|muito|n[ãa]o|fraca|forte|please|bitte|because|since|about|again|up|with|one|mine)$/i;

const lettersAndMore = (found: string): boolean => /[a-z]/i.test(found) && /[\d\W_]|[a-z][A-Z]/.test(found);

/** Secrets that a word before them tells. */
export const labelled: readonly SecretRule[] = [
  {
    sort: "a password",
    pattern: new RegExp(
      String.raw`${LABEL}${LINK}${QUOTE}(?<secret>[^\s"'”“»\x60,;]{4,}?)(?=${QUOTE}[.,;!?)]*(?:\s|$))`,
      "gi",
    ),
    holds: (found) => /[^\p{L}]/u.test(found) && !SPOKEN_OF.test(found),
  },
  {
    // A plain word is one only where the sentence ends with it: not in "is safe with me".
    sort: "a password",
    pattern: new RegExp(String.raw`${LABEL}${LINK}${QUOTE}(?<secret>\p{L}{4,})(?=${QUOTE}(?:[.,;!?)]|\s*$))`, "giu"),
    holds: (found) => !SPOKEN_OF.test(found),
  },
  {
    sort: "a password",
    pattern: new RegExp(String.raw`${LABEL}\s+["'“„«\x60]?(?<secret>[^\s"'”“»\x60,;.]{6,})`, "gi"),
    holds: (found) => /\d/.test(found) && lettersAndMore(found) && !/^\d+$/.test(found),
  },
  {
    sort: "a password",
    pattern:
      /\b(?:log ?in|sign in|username|user|login|usuario|benutzer\w*)\b[^\n]{0,60}?\b(?:with|and|\/|mit|y|et|e)\s+(?:password|passwort|contrase[ñn]a|mot de passe|senha)\s+(?<secret>\S{5,})/gi,
  },
  {
    sort: "an API key",
    pattern:
      /(?<![a-z])(?:[\w-]*(?:api|access|secret|private|auth|encryption|signing|client|license|product|consumer|service|account|app|deploy)[ _-]?(?:key|token|secret|id_secret)|secret|token|apikey|auth|schl[üu]ssel|clave (?:api|secreta)|cl[ée] (?:api|secr[èe]te)|chave (?:api|secreta))(?![a-z])["'\x60]?\s*(?:(?:for|of|to|von|für|de|do|da) (?:\w+ ){1,3}?)?(?:is|was|ist|lautet|es|est|é|[:=]|=>)?\s*[:=]?\s*["'\x60]?(?<secret>[\w+/=.~-]{10,})/gi,
    holds: (found) => /\d/.test(found) && /[a-z]/i.test(found) && !/^\d{4}-\d\d-\d\d/.test(found),
  },
];
