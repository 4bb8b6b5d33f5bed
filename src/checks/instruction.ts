import { defineCheck, findQuote } from "../domain/check";

/** Whoever wrote this wants the AI to do their will; nothing that comes after it in the message can be trusted. */
const ATTACK =
  /\b(?:ignore|disregard|forget|override|bypass)\b[^.\n]{0,30}\b(?:instructions?|rules|guidelines|prompts?|polic(?:y|ies)|restrictions)\b|\b(?:vergiss|ignoriere)\b[^.\n]{0,30}\b(?:anweisungen|regeln)\b|\bignor[ae]\b[^.\n]{0,30}\b(?:instruc\w+|reglas|regras)\b|\bignore\b[^.\n]{0,20}\binstructions\b|\b(?:add|save|store|write|put|commit)\b[^.\n]{0,40}\b(?:to|in|into) (?:your |the |my |its )?(?:long-term )?memory\b|\bupdate (?:your|the) memory\b|\bremember that the user\b|\bthe user (?:has said|says|loves|prefers|wants|is)\b|[[<](?:system|inst|admin|sys)[\]>]|^\s*system\s*:|\b(?:notes?|instructions?|message) (?:to|for) (?:the |any |all )?(?:ai|assistants?|models?|llms?|chatbots?)\b|\bai assistants? (?:reading|processing|that)\b|\b(?:developer|god|dan) mode\b|\byour new (?:rules?|task|role|instructions?|goal)\b|\bwhatever i (?:ask|say)\b|\bjailbreak/im;

/** Orders about how to answer. */
const COMMAND =
  /\b(?:you|assistant|ai|model) (?:must|should|shall|have to|are to|will|need to)\b|\bfrom now on\b|(?:^|[.!?:,;]\s*|\b(?:please|and|but|to)\s+)(?:always|never|only|don't ever)\s+(?:reply|respond|answer|recommend|mention|use|call|say|write|refer|begin|start|end|address|suggest|tell|give|show|include|ask|format|speak|talk|explain|act|be|list|name)\b|(?:^|[.!?]\s*)(?:please )?(?:reply|respond|answer|speak|talk|write) (?:only|always|exclusively|to me|in)\b|\b(?:i|we) (?:want|need|expect|order|command|instruct) (?:you|(?:all |each |every )?(?:of )?(?:my|your|the) (?:answers?|replies|responses?))\b|\bwhenever i (?:ask|say|type|write)\b|\b(?:antworte|schreib|sprich)\w* (?:mir )?(?:immer|nur|stets|nie)\b|\b(?:responde|contesta|escribe)\w* (?:siempre|solo|sólo|nunca)\b|\b(?:réponds|répondez|écris) (?:toujours|seulement|uniquement)\b|\b(?:responda|responde) (?:sempre|só|apenas|nunca)\b/i;

/** The whole sentence in which a passage stands. */
function sentenceAt(text: string, start: number, end: number): string {
  const before =
    text
      .slice(0, start)
      .split(/[.!?\n](?=\s|$)/)
      .at(-1) ?? "";
  return before + text.slice(start, end) + (text.slice(end).split(/[.!?\n](?=\s|$)/)[0] ?? "");
}

/** So much before a quote is looked at for an attack. */
const NEARBY_CHARACTERS = 4_000;

export default defineCheck({
  id: "instruction",
  drop(draft, window) {
    const place = findQuote(draft, window);
    if (place === null) return COMMAND.test(draft.text) || ATTACK.test(draft.text);
    const near = place.turn.text.slice(Math.max(0, place.start - NEARBY_CHARACTERS), place.end + NEARBY_CHARACTERS);
    const from = Math.min(place.start, NEARBY_CHARACTERS);
    const sentence = sentenceAt(near, from, from + draft.quote.length);
    const rest = near.slice(from).split("\n\n")[0] ?? "";
    return COMMAND.test(draft.text) || COMMAND.test(sentence) || ATTACK.test(near.slice(0, from) + rest);
  },
});
