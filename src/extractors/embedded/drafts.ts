import type { ChatWindow } from "../../domain/extractor";
import type { Kind } from "../../domain/kind";
import type { Draft } from "../../domain/memory";
import type { Turn } from "../../domain/turn";
import { choiceIn } from "./choice";
import { joined, shares } from "./joined";
import { foreignDrafts } from "./languages";
import type { Passage } from "./passage";
import { salience } from "./salience";
import { sentences } from "./sentences";
import { statementsIn, type Statement } from "./statements";

/** What people tell about themselves stands in the first few thousand characters, in a few dozen sentences; what is longer was pasted. */
const READ_CHARACTERS = 4_000;
const READ_SENTENCES = 60;
/** More statements than this in one turn, and the rest is judged by its words alone. */
const MOST_EMBEDDED = 12;

/** So salient must a statement be that is said in the way of a kind, and one that is not. An assistant is mostly asked for things, people are told things. */
const KEPT = { byAssistant: { cued: 0.4, uncued: 0.95 }, byPeople: { cued: 0.15, uncued: 0.5 } } as const;

/** So salient must a statement be that tells a relation of the user's, or changes what is known: only chatter is less. */
const RELATED = 0.05;

interface Judged extends Statement {
  readonly kind: Kind;
  readonly confidence: number;
}

/** The kind whose way of speaking it is, the most telling first. */
const kindOf = (statement: string, kinds: readonly Kind[]): Kind | undefined =>
  kinds.find(({ cue }) => cue?.test(statement));

const byPrecedence = (kinds: readonly Kind[]): readonly Kind[] =>
  [...kinds].sort((one, other) => other.precedence - one.precedence);

/** The sentences that are read, without the one that the limit cuts through. */
function read(text: string): readonly Passage[] {
  const found = sentences(text.slice(0, READ_CHARACTERS));
  return (text.length > READ_CHARACTERS ? found.slice(0, -1) : found).slice(0, READ_SENTENCES);
}

/** The statements that are worth keeping, each with its kind; what leans on another is judged with that one. */
async function judge(
  statements: readonly Statement[],
  turn: Turn,
  { window, kinds }: { readonly window: ChatWindow; readonly kinds: readonly Kind[] },
): Promise<readonly Judged[]> {
  const least = turn.speaker === undefined ? KEPT.byAssistant : KEPT.byPeople;
  const plain = kinds.at(-1);
  const standing = statements.filter(({ leans }) => !leans).slice(0, MOST_EMBEDDED);
  const vectors = standing.length === 0 ? null : await window.embed(standing.map(({ text }) => text));
  const isRelated = ({ text }: Statement, worth: number): boolean => worth >= RELATED && window.relates(text);
  const leastOf = (cued: Kind | undefined): number => (cued ? least.cued : least.uncued);
  return statements.flatMap((statement) => {
    const cued = kindOf(statement.text, kinds);
    const kind = cued ?? plain;
    if (kind === undefined) return [];
    if (statement.leans) return [{ ...statement, kind, confidence: 1 }];
    const worth = salience(statement.text, vectors?.[standing.indexOf(statement)] ?? null, cued);
    if (worth < leastOf(cued) && !isRelated(statement, worth)) return [];
    return [{ ...statement, kind, confidence: cued ? (1 + worth) / 2 : worth }];
  });
}

const FOR = /\b(?:prefer|like|love|enjoy)\b/i;
const AGAINST =
  /\b(?:avoid|dislike|hate|can['’]t stand|cannot stand|not (?:a |an )?(?:big |huge )?fan|keen|don['’]t (?:like|enjoy)|steer clear|appeal|too)\b/i;

/** Two that may be one memory: tastes of the same thing, or a taste and its other side. */
const together = (one: Judged, other: Judged): boolean =>
  one.kind.steers > 0 &&
  other.kind.steers > 0 &&
  (shares(one.text, other.text) ||
    (FOR.test(one.text) !== FOR.test(other.text) && AGAINST.test(one.text) !== AGAINST.test(other.text)));

/** The first of each statement of a turn. */
export async function draftsOf(turn: Turn, earlier: readonly Turn[], window: ChatWindow): Promise<readonly Draft[]> {
  const kinds = byPrecedence(window.kinds);
  const foreign = foreignDrafts(turn, earlier, kinds);
  if (foreign !== null) return foreign;
  const all = read(turn.text);
  const choice = choiceIn(turn, all, earlier);
  const left = choice ? all.filter((sentence) => !choice.sentences.includes(sentence)) : all;
  const statements = statementsIn(left, earlier, window.relates);
  const judged = await judge(statements, turn, { window, kinds });
  const whole = joined(judged, turn.text, together);
  const drafts = whole.map(({ kind, text, quote, confidence }) => ({
    kind: kind.id,
    text,
    quote: quote.text,
    turn: turn.id,
    confidence,
  }));
  const chosen = choice && kindOf(choice.text, kinds);
  if (chosen)
    drafts.push({
      kind: chosen.id,
      text: choice.text,
      quote: choice.quote,
      turn: turn.id,
      confidence: choice.confidence,
    });
  return [...new Map(drafts.toReversed().map((draft) => [draft.text, draft])).values()].toReversed();
}
