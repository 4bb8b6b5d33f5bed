import { defineTopic, wholeWords } from "../domain/topic";

/** Whom one loves and desires, and what one is. */
export default defineTopic({
  id: "sexuality",
  sensitive: true,
  cue: wholeWords(
    /gay|lesbian|bisexual\p{L}*|pansexual\p{L}*|asexual\p{L}*|homosexual\p{L}*|heterosexual\p{L}*|queer|lgbt\p{L}*\+?|trans(?:gender\p{L}*|sexual\p{L}*| (?:man|woman|person|girl|boy))|(?:is|am|i'm|as) trans|non-?binary|prefers? (?:men|women)|(?:dates?|dating|dated) (?:only )?(?:men|women)|into (?:men|women|guys)|gender (?:identity|dysphoria|reassignment|transition)|hormone therapy|deadname|came out (?:to|as)|come out (?:to|as)|coming out|in the closet|closeted/u,
    /sex(?:ual(?:ity|ly)?| life| drive| toys?| work(?:er)?)?|libido|kinks?|kinky|fetish(?:es)?|bdsm|porn(?:ography)?|erotic(?:a)?|orgasm\p{L}*|masturbat\p{L}+|erect(?:ion|ile)\p{L}*|impoten\p{L}+|condoms?|(?:a|still) virgin|virginity|polyamor\p{L}+|open (?:relationship|marriage)|swingers?|one-night stands?|hook(?:ed|ing)? up with|sle(?:pt|eping|eps?) with (?:him|her|someone|anyone|anybody|somebody|other|men|women|an?)|affair with|cheat(?:ed|ing|s) on (?:me|my|him|her|his)|grindr|tinder/u,
    /schwul\p{L}*|lesb\p{L}+|bisexuell\p{L}*|homosexuell\p{L}*|transgender|transfrau|transmann|trans (?:frau|mann)|nichtbinär\p{L}*|geoutet|sexuell\p{L}*|sexualität|sexleben|offene (?:beziehung|ehe)|fremdgegangen|affäre|fetisch\p{L}*/u,
    /gais?|lesbiana?s?|bisexual\p{L}*|homosexual\p{L}*|transexual\p{L}*|transgénero|no binari\p{L}+|salí del armario|vida sexual|sexualidad|relación abierta|le fui infiel/u,
    /gays?|lesbiennes?|bisexuel\p{L}*|homosexuel\p{L}*|transgenre|transsexuel\p{L}*|non-?binaire|coming-out|vie sexuelle|sexualité|relation libre|couple libre|infidèle/u,
    /lésbicas?|bissexual\p{L}*|homossexual\p{L}*|(?:homem|mulher) trans|transexual|transgênero|não[- ]binári\p{L}+|saí do armário|vida sexual|sexualidade|relacionamento aberto|relação aberta/u,
  ),
  near: 0.16,
  examples: [
    "I'm gay and not out at work.",
    "I'm attracted to both men and women.",
    "My wife and I have an open marriage.",
    "I have started to take hormones and live as a woman.",
    "We hardly have sex any more.",
    "I told my parents that I like girls.",
    "I'm having an affair with a colleague.",
    "He doesn't feel like a man or a woman.",
    "I have never slept with anyone.",
    "My partner and I argue about what we want in bed.",
    "I married another man.",
    "I don't feel desire for anybody.",
  ],
});
