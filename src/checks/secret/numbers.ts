import isCreditCard from "validator/es/lib/isCreditCard";
import isIBAN from "validator/es/lib/isIBAN";
import type { SecretRule } from "./secret-rule";

/** Numbers that prove themselves by their check digits, and those of a person that a word before them tells. */
export const numbers: readonly SecretRule[] = [
  {
    sort: "a card number",
    pattern: /(?<![\w.])\d(?:[ -]?\d){12,18}(?![\w])/g,
    holds: (found) => isCreditCard(found.replaceAll(/[ -]/g, "")),
  },
  {
    sort: "an account number",
    // In groups of four, as on paper, or in one; what follows in small letters is the next word.
    pattern: /\b(?:[A-Z]{2}\d{2}(?:[ -]?[A-Z0-9]{4}){2,7}(?:[ -]?[A-Z0-9]{1,3})?|[a-z]{2}\d{2}[a-z0-9]{11,30})\b/g,
    holds: (found) => isIBAN(found.replaceAll(/[ -]/g, "").toUpperCase()),
  },
  {
    sort: "a security number of a card",
    pattern:
      /\b(?:cvv2?|cvc2?|cvn|security code|prüfziffer|kartenprüfnummer)\b(?: (?:of|on|for) (?:my|the|our) (?:\w+ )?card)?\D{0,12}(?<secret>\d{3,4})\b/gi,
  },
  {
    sort: "a number of a person",
    pattern:
      /\b(?:ssn|social security(?: (?:number|no\.?))?|passport (?:number|no\.?)|national insurance(?: number)?|tax id|steuer-?id|sozialversicherungsnummer|reisepassnummer|n[úu]mero de pasaporte|num[ée]ro de s[ée]curit[ée] sociale)\b\s*(?:(?:is|ist|es|est|é|of|:|=|-)\s*)*(?<secret>(?=[A-Z-]*\d)[A-Z\d][A-Z\d -]{5,18}[A-Z\d])\b/gi,
    holds: (found) => (found.match(/\d/g)?.length ?? 0) >= 6,
  },
  {
    sort: "an account number",
    pattern:
      /\b(?:(?:bank |checking |savings )?account (?:number|no\.?)|routing number|sort code|kontonummer|n[úu]mero de cuenta|num[ée]ro de compte|n[úu]mero da conta)\b\s*(?:(?:is|ist|es|est|é|:|=)\s*)*(?<secret>\d[\d -]{4,18}\d)\b/gi,
  },
];
