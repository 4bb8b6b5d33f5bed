import { defineCheck, findQuote } from "../domain/check";

/** In English, German, Spanish, French and Portuguese. */
const FIRST_PERSON =
  /(?<![\p{L}\d])(?:i|me|my|mine|myself|we|us|our|ours|ich|mich|mir|mein\w*|wir|uns|unser\w*|yo|mí|mis?|conmigo|nos|nosotr[oa]s|nuestr[oa]s?|je|j['’]\p{L}+|moi|mon|ma|mes|nous|notre|m['’]\p{L}+|eu|meus?|minhas?|mim|comigo|nossos?|nossas?)(?![\p{L}\d])/iu;

/** Spanish and Portuguese say who speaks with the verb's ending: "Vivo en Lima", "No como carne", "Ontem passei no exame". */
const BY_ITS_VERB =
  /^(?!.*(?<!\p{L})(?:the|an|is|are|was|were|of|and|to|with|for|has|have|hello|hi|es|son|está|era|fue|é|são|foi)(?!\p{L}))(?:[\p{L}\d]+ ){0,3}(?:s[oó]y|sou|doy|dou|voy|vou|fui|\p{L}{2,}(?:o|oy|ou|é|í|ei|ui|[bcdrt]i)|\p{L}+[aáeéi]mos)(?!\p{L})/iu;

/** Addresses nobody. */
const FILLER = /\b(?:as )?you know\b,?|\bthank you\b/gi;
const SECOND_PERSON = /(?<!\p{L})(?:you|your|yours|yourself|u|ur|let's|let me)(?!\p{L})/iu;

export default defineCheck({
  id: "about-the-user",
  yields: true,
  drop(draft, window) {
    const { text } = draft;
    const speaker = findQuote(draft, window)?.turn.speaker;
    const told = FIRST_PERSON.test(text) || BY_ITS_VERB.test(text) || (speaker !== undefined && text.includes(speaker));
    return (!told && !window.relates(text)) || SECOND_PERSON.test(text.replaceAll(FILLER, ""));
  },
});
