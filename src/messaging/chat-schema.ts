import * as v from "valibot";
import { Failure } from "../domain/failure";
import { type Ask, outcomeOf } from "./outcome";
import type { ChatDoor } from "./protocol";

const name = v.pipe(v.string(), v.maxLength(300));
const ids = v.pipe(v.array(name), v.maxLength(200));
/** Longer than any site lets a person send; what stands beyond is not looked at, so that the rest is not lost with it. */
const text = v.pipe(
  v.string(),
  v.transform((whole) => whole.slice(0, 500_000)),
);

const turn = v.object({
  id: v.pipe(name, v.minLength(1)),
  site: name,
  conversation: v.pipe(name, v.minLength(1)),
  role: v.picklist(["user", "assistant"]),
  speaker: v.exactOptional(name),
  text,
  at: v.pipe(v.number(), v.finite()),
});

/** The arguments of each method of the chat door: a page's process may be in strange hands, so they are read afresh. */
const args = {
  mode: v.tuple([name, v.nullable(name)]),
  observe: v.tuple([name, v.pipe(v.array(turn), v.maxLength(500))]),
  ready: v.tuple([name]),
  recall: v.tuple([v.object({ site: name, conversation: v.nullable(name), text })]),
  feedback: v.tuple([
    v.object({ site: name, conversation: v.nullable(name), sent: ids, dropped: ids, irrelevant: v.exactOptional(ids) }),
  ]),
  answerForget: v.tuple([v.object({ site: name, conversation: v.nullable(name), forget: ids })]),
  learned: v.tuple([v.object({ site: name, conversation: name })]),
  unlearn: v.tuple([v.object({ site: name, conversation: name }), name]),
  pinOffered: v.tuple([v.object({ site: name, conversation: v.nullable(name) }), name, v.boolean()]),
} satisfies Record<keyof ChatDoor, v.GenericSchema>;

/** Gives a site back where a page may speak for it. */
type Own = (named: string) => string;
type Calls = readonly (readonly [keyof ChatDoor, (given: readonly unknown[]) => Promise<unknown>])[];

/** What comes up while a chat goes on. */
const chatCalls = (door: ChatDoor, own: Own): Calls => [
  [
    "mode",
    (given) => {
      const [named, conversation] = read(args.mode, given);
      return door.mode(own(named), conversation);
    },
  ],
  [
    "observe",
    (given) => {
      const [named, turns] = read(args.observe, given);
      for (const each of turns) own(each.site);
      return door.observe(own(named), turns);
    },
  ],
  ["ready", (given) => door.ready(own(read(args.ready, given)[0]))],
  [
    "recall",
    (given) => {
      const [ask] = read(args.recall, given);
      own(ask.site);
      return door.recall(ask);
    },
  ],
  [
    "feedback",
    (given) => {
      const [feedback] = read(args.feedback, given);
      own(feedback.site);
      return door.feedback(feedback);
    },
  ],
];

/** What the person says of memories. */
const wordCalls = (door: ChatDoor, own: Own): Calls => [
  [
    "answerForget",
    (given) => {
      const [answer] = read(args.answerForget, given);
      own(answer.site);
      return door.answerForget(answer);
    },
  ],
  [
    "learned",
    (given) => {
      const [chat] = read(args.learned, given);
      own(chat.site);
      return door.learned(chat);
    },
  ],
  [
    "unlearn",
    (given) => {
      const [chat, lesson] = read(args.unlearn, given);
      own(chat.site);
      return door.unlearn(chat, lesson);
    },
  ],
  [
    "pinOffered",
    (given) => {
      const [ask, memory, pinned] = read(args.pinOffered, given);
      own(ask.site);
      return door.pinOffered(ask, memory, pinned);
    },
  ],
];

/** Serves the chat door to one page, held to its own site. */
export function serveChat(door: ChatDoor, site: string): Ask {
  const own: Own = (named) => {
    if (site !== named) throw new Failure("not-allowed", `A page of ${site} may not speak for ${named}.`);
    return named;
  };
  const calls = new Map<string, Calls[number][1]>([...chatCalls(door, own), ...wordCalls(door, own)]);
  return (method, given) =>
    outcomeOf(() => {
      const call = calls.get(method);
      if (!call) throw new Failure("not-allowed", "A chat page may not ask this.");
      return call(given);
    });
}

function read<S extends v.GenericSchema>(schema: S, given: readonly unknown[]): v.InferOutput<S> {
  const parsed = v.safeParse(schema, given);
  if (!parsed.success)
    throw new Failure("bad-input", `A chat page sent what cannot be read: ${v.summarize(parsed.issues)}`);
  return parsed.output;
}
