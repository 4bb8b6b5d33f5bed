import { from, lines, type Span } from "./span";

const MONTH =
  "(?:jan\\w*|feb\\w*|mar\\w*|m[äa]rz|apr\\w*|ma[iy]o?|june?|juni|july?|juli|aug\\w*|sep\\w*|o[ck]t\\w*|nov\\w*|de[cz]\\w*)";
const DAY = "(?:mon|tues|wednes|thurs|fri|satur|sun)day";

/** By which a kind of text is known wherever it stands: reviews, diaries, posts, pages of a site, items of an exercise. */
const MARKS: readonly RegExp[] = [
  /^[★☆⭐]{2,}|^rating:? *\d|^\d(?:[.,]\d)? ?\/ ?(?:5|10)\b|^verified purchase|^reviewed in /im,
  /^dear diary|^once upon a time|^chapter \d+|^es war einmal|^érase una vez|^il était une fois|^era uma vez/im,
  new RegExp(`^(?:${DAY},? )?\\d{1,2}\\.? ${MONTH} ?\\d{0,4}[.:]?$|^${DAY}, (?:${MONTH} )?\\d{1,2}\\b.{0,16}$`, "im"),
  /^#{1,3} \S|^readme\b/im,
  /^r\/\w+|^aita\b|^posted by u\/|^commit [\da-f]{7,40}$/im,
  /^(?:curriculum vitae|personal statement|statement of purpose|cover letter|privacy policy|terms(?: of (?:use|service))?\s*:?|about us|our story|press release)\b.{0,20}$|^terms:/im,
  /^(?:statement|text|sentence|passage|input|premise|hypothesis|tweet|paragraph|item)(?: ?\d+)?\s*:/im,
  /^(?:context|passage|story|background)\s*:[\s\S]*^(?:question|output|answer|hypothesis)s?\s*:/im,
  /^here (?:is|'s) (?:my|the|a) (?:chapter|draft|opening|first chapter)\b/im,
];

/** Headings of a CV, of which one alone says nothing. */
const SECTION =
  /^(?:work |professional )?(?:experience|education|skills|summary|profile|employment(?: history)?|interests|languages|references|certifications|berufserfahrung|ausbildung|kenntnisse|experiencia|formaci[óo]n|habilidades|exp[ée]riences?|formation|comp[ée]tences|experi[êe]ncia|forma[çc][ãa]o)(?: \w+)?:?$/i;

/** Texts that are known by their form. */
export function forms(text: string): readonly Span[] {
  const sections = lines(text).filter((line) => SECTION.test(line.text));
  const [first] = sections;
  const cv = first !== undefined && sections.length > 1 ? [{ start: first.start, end: text.length }] : [];
  return [...cv, ...MARKS.flatMap((mark) => from(text, mark))];
}
