import type { Activity } from "../../src/domain/activity";
import { newMemory, type Memory } from "../../src/domain/memory";
import { chatKey, turnKey, type Turn } from "../../src/domain/turn";
import { sourceOf } from "../../src/engine/source";
import { type Drawn, type ToldChat, toldChats } from "./told-chats";

const DAY = 86_400_000;

/** Everything that is remembered of a made-up person, and what was done with it. */
export interface SampleLife {
  readonly memories: readonly Memory[];
  readonly activity: readonly Omit<Activity, "number">[];
}

/** A year of chats that ends at `now`, in milliseconds since the epoch. */
export function sampleLife(now: number): SampleLife {
  const memories = toldChats.flatMap((chat) => fromChat(chat, now));
  for (const { drawn } of toldChats) for (const each of drawn) end(each, memories);
  const statements = memories.filter(({ kind }) => kind !== "episode");
  return { memories, activity: prompts(statements, now) };
}

function fromChat({ site, conversation, daysAgo, says, answer, drawn }: ToldChat, now: number): Memory[] {
  const at = now - daysAgo * DAY;
  const told: Turn = { id: "m1", site, conversation, role: "user", text: says, at };
  const turns: readonly Turn[] = [told, { ...told, id: "m2", role: "assistant", text: answer, at: at + 4_000 }];
  const kept = turns.map((turn) =>
    newMemory({
      id: `episode:${turnKey(turn)}`,
      kind: "episode",
      text: turn.text,
      sources: [sourceOf(turn)],
      learnedAt: at + 5_000,
      learnedBy: "verbatim",
      validFrom: turn.at,
    }),
  );
  return [...kept, ...drawn.map((each, place) => statement(each, { told, place }))];
}

function statement(
  { quote, kind, text, more }: Drawn,
  { told, place }: { readonly told: Turn; readonly place: number },
) {
  const start = told.text.indexOf(quote);
  if (start < 0) throw new Error(`"${quote}" was not said.`);
  return newMemory({
    id: `${told.conversation}-${place}`,
    kind,
    text,
    sources: [sourceOf(told, start, start + quote.length)],
    learnedAt: told.at + 5_000,
    learnedBy: "embedded",
    validFrom: told.at,
    confidence: 0.9,
    ...more,
  });
}

/** What took the place of another one: both tell of it. */
function end({ text, ends }: Drawn, memories: Memory[]): void {
  const old = memories.findIndex((memory) => memory.text === ends);
  const fresh = memories.findIndex((memory) => memory.text === text);
  const [before, after] = [memories[old], memories[fresh]];
  if (ends === undefined || before === undefined || after === undefined) return;
  memories[old] = { ...before, validTo: after.validFrom };
  memories[fresh] = { ...after, links: [{ type: "supersedes", memory: before.id }] };
}

/** A prompt every few days that a few of them went out with. */
function prompts(statements: readonly Memory[], now: number): readonly Omit<Activity, "number">[] {
  return Array.from({ length: 60 }, (_, place): Omit<Activity, "number"> => {
    const at = now - (180 - place * 3) * DAY;
    const known = statements.filter(({ learnedAt, unreviewed }) => learnedAt < at && !unreviewed);
    const sent = known.filter((_memory, index) => (index + place) % 5 === 0).map(({ id }) => id);
    const all = known.reduce((sum, { text }) => sum + Math.ceil(text.length / 4), 0);
    return {
      at,
      what: "injected",
      chat: chatKey({ site: place % 2 === 0 ? "chatgpt" : "claude", conversation: `prompt-${place}` }),
      memories: sent,
      count: sent.length,
      reason: null,
      tokens: { sent: sent.length * 9, all },
    };
  }).filter(({ count }) => count > 0);
}
