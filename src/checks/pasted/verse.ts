import { lines, type Part, type Span } from "./span";

const MOST_WORDS = 11;
const FEWEST_LINES = 4;
const FEWEST_RHYMES = 2;

/** "[Chorus]", "Verse 2:". */
const MARK = /^\[?(?:verse|chorus|bridge|refrain|strophe|refrão|estribillo|intro|outro)(?: \d+)?\]?:?$/i;

/** How a line ends to the ear, or nearly: spelling aside, "sea" as "me", "door" as "more", "Wald" as "kalt". */
function ending({ text }: Part): string {
  const word = /\p{L}+(?=\P{L}*$)/u.exec(text.toLowerCase())?.[0] ?? "";
  const sound = word
    .replace(/(?:ea|ee|ie|ey|y|(?<=^[^aeiou]{1,2})e)$/, "i")
    .replace(/(?:ue|ew|oo|ou|ough)$/, "u")
    .replace(/(?<=.)e$/, "")
    .replace(/oo(?=.$)/, "o")
    .replace(/d$/, "t");
  return /[iu]$/.test(sound) ? sound.slice(-1) : sound.slice(-2);
}

const isShort = ({ text }: Part): boolean => text.split(/\s+/).length <= MOST_WORDS && !/[.!?]\s+\S/.test(text);

/** How many lines sound like the next or the next but one. */
const rhymes = (block: readonly Part[]): number =>
  block.filter((line, index) =>
    [block[index + 1], block[index + 2]].some((other) => other !== undefined && ending(other) === ending(line)),
  ).length;

/** Rhymes, or rhymes once where most lines end with a comma. */
function isVerse(block: readonly Part[]): boolean {
  const commas = block.filter(({ text }) => /[,;]$/.test(text)).length;
  const needed = commas * 2 >= block.length ? 1 : FEWEST_RHYMES;
  return block.length >= FEWEST_LINES && rhymes(block) >= needed;
}

/** Songs and poems: short lines that rhyme, or that are marked as verse. */
export function verse(text: string): readonly Span[] {
  const all = lines(text);
  const mark = all.find((line) => MARK.test(line.text));
  if (mark) return [{ start: mark.start, end: text.length }];
  const blocks: Part[][] = [[]];
  for (const line of all) {
    if (isShort(line)) blocks.at(-1)?.push(line);
    else blocks.push([]);
  }
  return blocks.filter(isVerse).map((block) => ({ start: block[0]?.start ?? 0, end: block.at(-1)?.end ?? 0 }));
}
