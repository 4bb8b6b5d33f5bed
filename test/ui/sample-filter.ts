import type { Memory } from "../../src/domain/memory";
import type { ForgetWish, ListFilter, MemoryFilter } from "../../src/messaging/doors/memories-door";

const ofState: Readonly<Record<NonNullable<MemoryFilter["state"]>, (memory: Memory) => boolean>> = {
  current: ({ validTo, tense }) => validTo === null && tense === "present",
  ended: ({ validTo }) => validTo !== null,
  planned: ({ tense }) => tense === "future",
  faded: ({ archivedAt }) => archivedAt !== null,
  waiting: ({ unreviewed }) => unreviewed,
  pinned: ({ pinned }) => pinned,
};

type Test = (memory: Memory, filter: MemoryFilter) => boolean;

const tests: readonly Test[] = [
  ({ kind }, { verbatim = false }) => (kind === "episode") === verbatim,
  ({ unreviewed }, { state }) => unreviewed === (state === "waiting"),
  (memory, { state }) => state === undefined || ofState[state](memory),
  (memory, { kind = memory.kind }) => memory.kind === kind,
  ({ sources }, { site }) => site === undefined || sources.some((source) => source.site === site),
  ({ sources }, { chat }) => chat === undefined || sources.some((source) => sameChat(source, chat)),
  (memory, { space = memory.space }) => memory.space === space,
  ({ lastSaidAt }, { since = 0, before = Infinity }) => lastSaidAt >= since && lastSaidAt < before,
  (memory, { entity = "", text = "" }) =>
    [entity, text].every((words) => memory.text.toLowerCase().includes(words.toLowerCase())),
];

/** Whether a memory passes, as the engine has it; of the words, that they stand in it. */
export const passes =
  (filter: MemoryFilter) =>
  (memory: Memory): boolean =>
    tests.every((test) => test(memory, filter));

type Chat = MemoryFilter["chat"];
const sameChat = (one: NonNullable<Chat>, other: Chat): boolean =>
  one.site === other?.site && one.conversation === other.conversation;

/** What a wish to forget means. */
export function filterOfWish(wish: Exclude<ForgetWish, { readonly ids: readonly string[] }>): MemoryFilter {
  if ("about" in wish) return { text: wish.about };
  if ("chat" in wish) return { chat: wish.chat };
  if ("before" in wish) return { before: wish.before };
  return wish.filter;
}

const byOrder: Readonly<Record<NonNullable<ListFilter["order"]>, (memory: Memory) => number>> = {
  newest: ({ learnedAt }) => -learnedAt,
  oldest: ({ learnedAt }) => learnedAt,
  "most-used": ({ uses }) => -uses.length,
  "last-used": ({ uses }) => -(uses.at(-1) ?? 0),
};

export const ordered = (memories: Iterable<Memory>, order: ListFilter["order"] = "newest"): readonly Memory[] =>
  [...memories].toSorted((one, other) => byOrder[order](one) - byOrder[order](other));
