/** Characters of what is said over and over. */
const SHORTEST = 6;
const LONGEST = 160;

/** Whether an answer says the same thing four times in a row at its end: a small model that runs in circles does not come out by itself. */
export function runsInCircles(answer: string): boolean {
  for (let length = SHORTEST; length <= Math.min(LONGEST, answer.length / 4); length++)
    if (answer.endsWith(answer.slice(-length).repeat(4))) return true;
  return false;
}
