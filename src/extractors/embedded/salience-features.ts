import type { Kind, Layer } from "../../domain/kind";
import { words } from "../../domain/statement";

const anywhere = (source: string): RegExp => new RegExp(`\\b(?:${source})\\b`, "i");
const atFirst = (source: string): RegExp => new RegExp(`^(?:${source})\\b`, "i");

const NOT = "not|no|never|none|nothing|\\w+n['’]?t|without";
const HAVE = "['’]ve| have| had|['’]d";
const BE = "['’]m|m| am|['’]re| are| was| were";

/** What can be seen of a statement at a glance: each mark is 1 where it is there. */
const MARKS: Readonly<Record<string, RegExp>> = {
  subject: atFirst("(?:and |but |so |\\w+ly )?(?:i|we|im|ive)"),
  state: atFirst(`(?:i|we)(?:${BE})`),
  identity: atFirst(`(?:i|we)(?:${BE}) (?:an?|the|\\d+|from)`),
  doing: atFirst(`(?:i|we)(?:${BE})(?: \\w+ly| just| still| not)? \\w+ing`),
  perfect: atFirst(`(?:i|we)(?:${HAVE})(?: \\w+ly| just| never| always)? (?:been|got|\\w+ed)`),
  having: atFirst("(?:i|we)(?: have| own| keep|['’]ve got| run)"),
  belonging: atFirst("(?:my|our)"),
  mine: anywhere("my|our|mine|ours"),
  object: anywhere("me|us|myself"),
  we: anywhere("we|us|our"),
  question: /\?|^(?:what|which|who|how|why|where|is|are|am|do|does|did|can|could|should|would|will|have)\b/i,
  command:
    /^(?:please|kindly|let|give|tell|show|write|make|help|explain|ask|send|remind|teach|translate|check|correct|rewrite|find|create|suggest|list|count|wish|trust|excuse|believe)\b/i,
  you: anywhere("you|your|yours|yourself|u|ur"),
  this: anywhere("this|that|these|those|it|its|one|ones|same|other"),
  bare: /^(?:i|we)\b.{0,24}\b(?:it|this|that|so|too|do|did|am|idea|one|you)$/i,
  supposed: anywhere("if|imagine|suppose|assume|pretend|say|let['’]?s"),
  hedge: anywhere(
    "guess|suppose|maybe|probably|perhaps|wonder\\w*|think|believe|mean|sure|doubt|hope|seems?|notice|agree",
  ),
  courtesy: anywhere(
    "thanks?|please|sorry|apolog\\w+|appreciate|glad|regret|pleased|welcome|congrat\\w*|wow|haha|lol|oh|ok|okay",
  ),
  feeling: anywhere("so|excited|happy|sad|tired|bored|proud|confused|stuck|lost|ready|busy|curious|impressed|hungry"),
  demand: anywhere("need|want|wanna|looking for|searching for|would like|['’]d like|require"),
  would: anywhere("would|could|should|might|may|\\w+['’]d"),
  will: anywhere("will|\\w+['’]ll|shall|going to|gonna"),
  not: anywhere(NOT),
  ability: anywhere("can|can['’]?t|cannot|couldn['’]t|able|allowed"),
  taste: anywhere("love|like|prefer|enjoy|hate|dislike|favou?rite|adore|rather|fan|into|fond|keen"),
  habit: anywhere("always|usually|normally|typically|often|never|every|each|most|only|tend|once|twice|routine"),
  since: anywhere("since|for (?:\\w+ )?years|for \\w+ months|all my life|any ?more|used to|lately"),
  when: anywhere(
    "yesterday|tomorrow|tonight|ago|(?:last|next|this) (?:week\\w*|month|year|spring|summer|autumn|fall|winter|night)|\\w+day|weekend|(?:19|20)\\d\\d",
  ),
  month: anywhere("january|february|march|april|june|july|august|september|october|november|december|easter|christmas"),
  past: anywhere("was|were|had|went|got|took|met|saw|bought|lost|won|ran|found|gave|made|broke|quit|\\w{2,}ed"),
  people: anywhere(
    "mum|mom|mother|dad|father|parents|sister|brother|son|daughter|kids?|children|wife|husband|partner|girlfriend|boyfriend|friend|family|aunt|uncle|cousin|grand\\w+|niece|nephew|boss|neighbou?r",
  ),
  life: anywhere(
    "live|lives|work|works|job|house|home|flat|apartment|school|university|degree|wedding|married|baby|dog|cat|born|grew|moved|diet|doctor|allerg\\w+|diagnosed",
  ),
  task: anywhere(
    "code|function|error|file|script|table|column|list|sentence|paragraph|text|essay|answer|example|title|version|option|prompt|email|question|request|formula|output|input|summary|suggestion|draft|page|button|link|step|line",
  ),
  told: anywhere("said|says|told|asked|asks|wrote|replied|meant|mentioned"),
  number: /\d/,
  name: /\S\s+(?!I\b)\p{Lu}\p{Ll}/u,
};

const layers: readonly Layer[] = ["profile", "semantic", "episodic", "procedural"];

/** Many words say more, up to a point: the natural logarithm of their number. */
const lengthOf = (statement: string): number => Math.log1p(words(statement).length);

/** The kind whose cue matched, by what its file says of it. */
const kindFeatures = (kind: Kind | undefined): Readonly<Record<string, number>> => ({
  cue: kind === undefined ? 0 : 1,
  precedence: (kind?.precedence ?? 0) / 100,
  steers: kind?.steers ?? 0,
  fades: kind !== undefined && Number.isFinite(kind.halfLifeDays) ? 1 : 0,
  ...Object.fromEntries(layers.map((layer) => [layer, kind?.layer === layer ? 1 : 0])),
});

/** What a statement is judged by beside its vector, by name; all of them from 0 to about 4. */
export function features(statement: string, kind: Kind | undefined): Readonly<Record<string, number>> {
  const marks = Object.entries(MARKS).map(([name, mark]): [string, number] => [name, mark.test(statement) ? 1 : 0]);
  return { ...Object.fromEntries(marks), length: lengthOf(statement), ...kindFeatures(kind) };
}
