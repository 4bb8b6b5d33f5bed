const LONG_AGO =
  /\b(?:used to|previous(?:ly)?|former(?:ly)?|ex-\w+|my ex\b|back then|back in|in the past|at (?:that|the) time|earlier|once|originally|old(?:er)? (?:job|home|address|flat|house|car|phone|boss|manager|team|school|name|plan)|(?:years?|months?|weeks?) ago|last (?:year|month|summer|winter|spring|autumn|fall)|history of)\b/i;
/** "Where did I live", "what was my job", "when did Ines move": in whatever order. */
const ASKS_BACK =
  /\b(?:where|what|which|who|whom|when|how|why|whose|since when)\b[^.!?]{0,40}?\b(?:did|was|were|had)(?:n['’]t)? [\p{L}'’]/iu;
/** "What have I tried so far", "how often has Ines been there". */
const ASKS_SO_FAR =
  /\b(?:where|what|which|who|whom|when|how|why)\b[^.!?]{0,40}?\b(?:has|have)(?:n['’]t)? [^.!?]{1,40}?\b(?:been|done|gone|had|made|seen|met|bought|got|read|run|won|lost|\p{L}+(?:ed|en))\b/iu;
const BEFORE =
  /\b(?:i|my|we|our)\b[^.!?]* before\b(?! (?:i|we|you|my|the|it|next|that)\b)|\bbefore (?:that|i (?:moved|changed|started|became|got|joined|left|met|switched|quit))\b/i;
const YEAR = /\b(?:in|since|until|before|around|during|of) ((?:19|20)\d\d)\b/gi;

/** Does a prompt ask about what is over? Then what has ended may be told too. English; `now` in milliseconds since the epoch. */
export function asksOfPast(prompt: string, now: number): boolean {
  const year = new Date(now).getUTCFullYear();
  const years = [...prompt.matchAll(YEAR)].map(([, spoken]) => Number(spoken));
  return (
    LONG_AGO.test(prompt) ||
    ASKS_BACK.test(prompt) ||
    ASKS_SO_FAR.test(prompt) ||
    BEFORE.test(prompt) ||
    years.some((spoken) => spoken < year)
  );
}
