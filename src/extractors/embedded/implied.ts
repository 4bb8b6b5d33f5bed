/** How people leave "I" out at the beginning, and what was left out. */
const LEFT_OUT: readonly (readonly [beginning: RegExp, subject: string])[] = [
  [/^(?:(?:just|also|finally|still|already|recently) )?been (?=\w+ing\b)/i, "I've "],
  [/^(?:currently|still|now) (?=\w+ing\b)/i, "I'm "],
  [
    /^(?:(?:just|also|still|currently) )?(?:gonna|going to|planning to|thinking (?:of|about)|hoping to|trying to|working on|looking forward to|about to)\b(?!.* (?:is|was|makes|helps)\b)/i,
    "I'm ",
  ],
  [/^(?:just|finally|recently) (?:got|had|went|took|made|met|saw|bought|won|ran|found|came|\w{2,}ed)\b/i, "I "],
  [
    /^(?:got|went|took|met|saw|bought|started|finished|tried|signed up|visited|joined|won|adopted|baked|cooked|painted|moved) (?!it\b|you\b|that\b|this\b)/i,
    "I ",
  ],
  [
    /^(?:can['’]t stand|love|hate|prefer|used to|grew up|don['’]t (?:like|eat|drink)) (?!it\b|you\b|your\b|that\b|this\b|the (?:idea|sound)\b)/i,
    "I ",
  ],
];

/** "Just got a puppy" with the subject that was left out: "I just got a puppy". */
export function withSubject(statement: string): string {
  const found = LEFT_OUT.find(([beginning]) => beginning.test(statement));
  return found === undefined ? statement : found[1] + statement.charAt(0).toLowerCase() + statement.slice(1);
}
