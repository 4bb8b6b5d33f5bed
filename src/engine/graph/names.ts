import { isOpeningVerb } from "./opening-verbs";

/** Names as they are compared: case, accents, a leading article and a genitive do not count. */
export const fold = (name: string): string =>
  name
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("’", "'")
    .replace(/^(?:the|a|an) /, "")
    .replace(/'s$/, "")
    .trim();

/** The names in a text. */
export interface Names {
  /** As they were written, certain to be names. */
  readonly sure: readonly string[];
  /** Words that begin a sentence: names only where they are known as such from elsewhere. */
  readonly perhaps: readonly string[];
}

const WORD = "\\p{Lu}[\\p{L}\\p{N}&-]*(?:['’]\\p{Lu}\\p{L}+)?";
/** Some words with a capital in a row, with what joins the parts of a name: "Bank of Ireland", "Ana de la Cruz". */
const NAME = new RegExp(`${WORD}(?: (?:(?:of|de|da|dos|del|della|van|von|der|la) ){0,2}${WORD})*`, "gu");
/** Told apart by where they are known from: "Anna from work" is not any other Anna. */
const KNOWN_FROM =
  /^ from (?:work|school|college|uni(?:versity)?|church|next door|the (?:gym|office|club|team|course|neighbou?rhood))\b/;
const NO_NAME =
  /^(?:I|I['’]\p{L}+|OK|Okay|Mr|Mrs|Ms|Dr|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter|English|Yes|No|The|A|An|My|Our|His|Her|Their|This|That|These|Those|He|She|It|We|They|You|And|But|So|In|On|At|For|To|From|With|Has|Have|Had|Is|Are|Was|Were|Wants?|Will|When|While|After|Before|If|As|Also|Not|Never|Always|Currently|Usually|Does|Did|What|Who|Where|Why|How|Which|Can|Could|Should|Would|Please|Tell|Because|Since)$/u;
const SENTENCE_START = /(?:^|[.!?:;…]["”’)]*\s+|[\n\r]\s*|["“])$/;

/** By their capitals; days, months and the words with which sentences begin are none. */
export function namesIn(text: string): Names {
  const sure: string[] = [];
  const perhaps: string[] = [];
  for (const { 0: found, index } of text.matchAll(NAME)) {
    const words = found.split(" ");
    const isStart = SENTENCE_START.test(text.slice(Math.max(0, index - 4), index));
    const isPart = (word: string, at: number): boolean =>
      /^\p{Lu}/u.test(word) && !NO_NAME.test(word) && !(isStart && at === 0 && words.length > 1 && isOpeningVerb(word));
    const first = words.findIndex(isPart);
    if (first < 0) continue;
    const after = text.slice(index + found.length, index + found.length + 40);
    const name = words.slice(first).join(" ") + (KNOWN_FROM.exec(after)?.[0] ?? "");
    const isCertain = !isStart || first > 0 || words.length > 1 || /^(?:['’]s\b|, (?:my|our|an?) )/.test(after);
    if (name.length > 1) (isCertain ? sure : perhaps).push(name);
  }
  return { sure, perhaps };
}

const ALIAS = [
  "(?<one>NAME),? (?:and )?(?:(?:who |which )?(?:everybody|everyone|we all|we|people|I|they) calls? (?:him|her|it|them)|(?:who is |is |which is )?(?:also )?(?:known as|called|nicknamed)|short for|goes by|a\\.?k\\.?a\\.?) (?<other>NAME)",
  "(?<one>NAME) \\((?:aka |or |also |formerly |now |short: )?(?<other>NAME)\\)",
].map((source) => new RegExp(source.replaceAll("NAME", `${WORD}(?: ${WORD})*`), "gu"));

/** Two names of one and the same, where a text says so in so many words: "Robert, everybody calls him Bob", "Kubernetes (K8s)". */
export const aliasesIn = (text: string): readonly (readonly [string, string])[] =>
  ALIAS.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(({ groups }) =>
      groups?.["one"] && groups["other"] ? [[groups["one"], groups["other"]] as const] : [],
    ),
  );
