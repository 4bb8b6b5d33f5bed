import { from, lines, type Part, type Span } from "./span";

/** Heads of mails as programs write them, and what they put above an answer. */
const HEADER = /^(?:subject|betreff|asunto|objet|assunto|fwd?|aw|wg)\s*:/im;
const HEADERS =
  /^(?:from|to|cc|sent|date|von|an|gesendet|datum|de|para|fecha|enviado|à|envoyé|data)\s*:.*\n(?:from|to|cc|sent|date|subject|von|an|gesendet|datum|betreff|de|para|fecha|asunto|à|envoyé|objet|data|assunto)\s*:/im;
const FORWARDED =
  /^-{2,} ?(?:forwarded|original|weitergeleitet|urspr|mensaje|message|mensagem)|^(?:on|am|el|le|em)\b.{4,80}\b(?:wrote|schrieb|escribió|a écrit|escreveu)\b.{0,60}:\s*$/im;

/** Somebody is addressed, in a manner in which nobody addresses a machine. */
const FORMAL =
  /^(?:dear|to whom it may concern|sehr geehrte|estimad[oa]s?|prezad[oa]s?|madame, monsieur|ilmo|exm[oa])\b/i;
const TO_THE_ASSISTANT = /^\S+ (?:chat ?gpt|gpt|claude|ai|assistant|gemini|copilot|bot|robot|computer)\b/i;

/** A line that is only a greeting by name: "Hi Peter,", "Liebe Frau Kern,". */
const GREETING =
  /^(?:hi|hello|hey|good (?:morning|afternoon|evening)|liebe[rs]?|hallo|guten tag|hola|querid[oa]s?|bonjour|ch[eè]re?s?|salut|ol[áa]|oi|car[oa]s?|ciao)(?: (?:all|both|team|everyone|mr|mrs|ms|dr|frau|herr|señora?|senhora?|madame|monsieur)\.?)?(?: \p{Lu}[\p{L}.'-]*){0,3}[,:!]?$/iu;
/** The same with the letter on one line after it. */
const GREETED =
  /^(?:[Hh]i|[Hh]ello|[Hh]ey|Good morning) (?:all|both|team|everyone|(?:Mr|Mrs|Ms|Dr)\.? \p{Lu}[\p{L}]+|(?!claude|chatgpt|gemini|there)\p{Lu}[\p{L}]+),\s/u;
const NAMELESS =
  /^(?:hi|hello|hey|good (?:morning|afternoon|evening)|hallo|guten tag|hola|bonjour|salut|ol[áa]|oi)(?: there)?[,:!]?$/i;

const CLOSING =
  /^(?:(?:kind|best|warm|many|with (?:kind|best)) (?:regards|wishes)|regards|best|cheers|sincerely|yours(?: \w+)?|love|xo+|take care|(?:mit )?(?:freundlichen|besten|vielen|liebe|viele|beste|herzliche)n? gr[üu](?:ß|ss)en?|(?:un )?(?:abrazo|saludos?|beso)s?|atentamente|cordialement|bien à (?:toi|vous)|bises|atenciosamente|(?:um )?abraços?|cumprimentos)[,.!]?$/i;

/** Ends a letter only with a name under it and a greeting above. */
const THANKS = /^(?:many )?(?:thanks|thank you|thx|danke|vielen dank|gracias|merci|obrigad[oa])[,.!]?$/i;
const NAME = /^\p{Lu}[\p{L}.'-]*(?: \p{Lu}[\p{L}.'-]*){0,2}$/u;

/** The block under a mail that says who wrote it, where it stands above. */
const CONTACT = /^(?:[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\+?\d[\d ()/-]{7,}\d|--)$/;

const isGreeting = ({ text }: Part): boolean =>
  !TO_THE_ASSISTANT.test(text) && (FORMAL.test(text) || (GREETING.test(text) && !NAMELESS.test(text)));

/** Ends with thanks and a name, or has the block that says who wrote it. */
const isSigned = (all: readonly Part[]): boolean =>
  all.some(({ text }, index) => CONTACT.test(text) || (THANKS.test(text) && NAME.test(all[index + 1]?.text ?? "")));

/** Where a letter begins that ends with a closing on the line of the given index; null where there is none. */
function beginning(all: readonly Part[], closing: number): number | null {
  const greeting = all.findIndex(isGreeting);
  if (greeting >= 0) return all[greeting]?.start ?? null;
  const nameless = all.find((line) => NAMELESS.test(line.text)) ?? all[0];
  return closing > 0 ? (nameless?.start ?? null) : null;
}

/** What is written as a letter or a mail: from its head or its greeting to the name under it. */
export function letters(text: string): readonly Span[] {
  const all = lines(text);
  const headed = [HEADER, HEADERS, FORWARDED].flatMap((head) => from(text, head));
  const isGreeted = all.some((line) => GREETED.test(line.text) || isGreeting(line));
  if (isGreeted && isSigned(all)) return [...headed, { start: 0, end: text.length }];
  const closing = all.findLastIndex((line) => CLOSING.test(line.text));
  const start = beginning(all, closing);
  if (start === null) return headed;
  const isClosed = (all[closing]?.start ?? 0) > start;
  return [...headed, { start, end: isClosed ? (all[closing + 1]?.end ?? text.length) : text.length }];
}
