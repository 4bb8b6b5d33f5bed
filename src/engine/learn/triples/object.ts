/** Ends what an object is called: what follows tells of it, or of when and why. */
const TRAILING =
  /\s*(?:[.!?;:()–—]|,\s+(?!\p{Lu})|,?\s+(?:so|but|because|since|for|where|which|who|that|when|while|after|before|until|till|as|if|though|although|thanks to|due to|instead|anymore|any more|again|now|nowadays|currently|lately|these days|right now|at the moment|too|as well|already|last|this|next|every|each|yesterday|today|tomorrow|in (?:\d{4}|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:a|one|two|three|four|five|six|\d+|a few|some|several) (?:days?|weeks?|months?|years?) (?:ago|back)|by accident|very much|a lot|so much|not|and (?:i|my|we|our|she|he|they|it|now|so|am|is|have|has)|with my|with our|in my|in our)(?=[\s,.!?]|$)|\s+[-–—]\s).*$/iu;
const LEADING =
  /^(?:(?:a|an|the|my|our|his|her|their|your|some|any|both|new|brand new|beloved|another|called|named|being|doing|going|having)\s+|(?:now|just|actually|really|only|also|mostly|mainly|probably)\s+)+/i;

/** What is meant, in the words it was said in: without article, adverbs, and what was said about it. */
export function tidy(spoken: string): string {
  const bare = spoken.trim().replace(LEADING, "");
  const cut = bare.replace(TRAILING, "").trim();
  return (cut || bare).replaceAll(/^["“”'‘]+|["“”'’,.!]+$/g, "").trim();
}

/** The things of a list: "Mia and Zoe". */
export const listed = (spoken: string): readonly string[] =>
  spoken
    .split(/\s*,\s*(?:and|or|&)?\s*|\s+(?:and|or|&)\s+/i)
    .map(tidy)
    .filter((one) => one !== "");
