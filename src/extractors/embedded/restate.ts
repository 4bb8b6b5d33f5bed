/** What people put before a statement without meaning anything by it. */
const OPENERS = [
  /^[\s,.;:–—-]+/,
  /^(?:hi|hey|hello|good (?:morning|evening|afternoon))\b(?: there)?(?:,? [A-Z]\w+)?[\s,!.–-]+/i,
  /^(?:thanks|thank you|great|awesome|wow|cool|nice|sure|ok(?:ay)?|no|nope|well|right|sorry|oops|hmm|haha|lol)(?:,? [A-Z][a-z]+(?=[,!]))?\s*[,!.–-]+\s*/i,
  /^(?:yes|yeah|yep|oh|ah|actually|honestly|anyways?|also|besides|plus|and|but|so|though|although|since|because|then)\b(?:,? [A-Z][a-z]+(?=[,!]))?[\s,!.–-]+/i,
  /^(?:by the way|btw|as i said|like i said|as you know|to be honest|in fact|of course|for what it's worth|just so you know|fyi|you know|i mean|on (?:a related|another|a different) note|speaking of (?:which|[\w ]+)|that said|in addition|lastly|finally|first(?:ly)?|second(?:ly)?|(?:please )?(?:remember|keep in mind|bear in mind)(?: that)?|note that|correction|(?:it|that) turn(?:s|ed) out(?: that)?|i think|i guess|i should (?:say|mention)(?: that)?|i must say)\b[\s,:–-]+/i,
];

const CLOSERS =
  /(?:[\s,;:.!–—-]+|,? (?:and|but|so|though|too|as well|lately|right now|by the way|you know|haha|lol))$/i;

const repeat = (text: string, once: (text: string) => string): string => {
  const next = once(text);
  return next === text ? text : repeat(next, once);
};

/** Without a quotation mark that has no other beside it. */
const unquote = (text: string): string =>
  (text.match(/["“”]/g)?.length ?? 0) % 2 === 1
    ? text.replaceAll(/^["“”]|["“”]$/g, "")
    : text.replace(/^["“](.*)["”]$/, "$1");

/** The statement alone, in the speaker's own words: no greeting before it, no connective or punctuation around it. */
export function restate(clause: string): string {
  const bare = repeat(clause, (text) => OPENERS.reduce((rest, opener) => rest.replace(opener, ""), text));
  const statement = repeat(bare, (text) => unquote(text.replace(CLOSERS, "")));
  return statement.charAt(0).toUpperCase() + statement.slice(1).replaceAll(/\s+/g, " ");
}
