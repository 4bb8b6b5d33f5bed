import type { SecretRule } from "./secret-rule";

const IS = String.raw`\s*(?:(?:is|was|ist|lautet|war|es|est|é|:|=|-|number|code|for \w+(?: \w+)?)\s*){0,3}["'“„«*]*`;

/** What opens something for as long as somebody knows it. */
const OPENS =
  "verification|security|one[- ]time|log-?in|sign-?in|access|auth(?:entication|enticator)?|confirmation|2fa|mfa|sms|backup|recovery|door|gate|alarm|entry|lock|keypad|safe|unlock|garage|reset|activation";

/** Short numbers that open something: PINs, one-time codes, TANs, the codes of doors. */
export const codes: readonly SecretRule[] = [
  {
    sort: "a one-time code",
    pattern: new RegExp(
      String.raw`\b(?:(?:${OPENS}) (?:code|passcode|number|pin)|otp|passcode|totp|tan)\b${IS}(?<secret>(?:[A-Z]{1,2}-)?\d{3}[ -]?\d{0,5})(?![\w.,]*\w)`,
      "gi",
    ),
  },
  {
    sort: "a one-time code",
    pattern: new RegExp(
      String.raw`\b(?:best[äa]tigungscode|sicherheitscode|einmalcode|zugangscode|t[üu]rcode|c[óo]digo de (?:verificaci[óo]n|verifica[çc][ãa]o|seguridad|seguran[çc]a|acceso|acesso|confirmaci[óo]n|confirma[çc][ãa]o)|code de (?:v[ée]rification|s[ée]curit[ée]|confirmation|validation)|code d'acc[èe]s|digicode)${IS}(?<secret>\d{3}[ -]?\d{0,5})\b`,
      "gi",
    ),
  },
  { sort: "a one-time code", pattern: /\b(?:your|the|my) code is:? (?<secret>(?:[A-Z]{1,2}-)?\d{3}[ -]?\d{3})\b/gi },
  {
    sort: "a one-time code",
    pattern:
      /(?<secret>\b(?:[A-Z]{1,2}-)?\d{4,8}\b) (?:is|ist|es|est|é) (?:your|my|the|ihr|dein|mein|su|tu|mi|votre|ton|mon|o seu|o meu|seu|meu) [\w -]*?(?:c[oó]d(?:e|igo)|otp|pin|passcode)\b/gi,
  },
  {
    sort: "a PIN",
    pattern: new RegExp(
      String.raw`(?:\bPIN(?:[ -]?(?:code|number))?|\b(?:my|our|the|her|his|bank|card|phone|atm|sim|mein\w*|mi|mon|meu|o) pin(?:[ -]?(?:code|number))?|\bgeheimzahl)\b${IS}(?<secret>\d{4,8})\b`,
      "g",
    ),
  },
  {
    sort: "the code of a device",
    pattern:
      /\b(?:(?:unlock|open)s? (?:my|the|our) (?:phone|safe|door|gate|garage|laptop|tablet|bike lock|locker)|(?:combination|code) (?:to|of|for) (?:my|the|our) (?:\w+ )?(?:phone|safe|door|gate|garage|locker|lock|house|alarm|building))\b[^.\n]{0,20}?(?<secret>\d[\d -]{2,9}\d)\b/gi,
  },
];
