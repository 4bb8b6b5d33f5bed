import type { Facts } from "../domain/entry";
import { hashOf } from "../domain/hash";
import type { Memory } from "../domain/memory";
import { chatKey, chatOf } from "../domain/turn";
import type { KnownChat, SpaceDoor } from "../messaging/doors/space-door";
import type { Engine } from "./engine";
import { allFacts } from "./facts";

/** How much of a chat's first turn is shown. */
const BEGINNING = 120;

/** The chats that something is remembered of. */
export function createChatList({ opened, store }: Pick<Engine, "opened" | "store">): Pick<SpaceDoor, "chats"> {
  return {
    async chats(limit) {
      const { index } = await opened;
      const last = lastSaidIn(allFacts(index));
      const keys = (await store.chats())
        .map((key) => ({ key, at: last.get(hashOf(key)) ?? 0 }))
        .toSorted((one, other) => other.at - one.at)
        .slice(0, limit);
      const isWhole = ({ kind }: Memory): boolean => index.kind(kind)?.verbatim === true;
      const known: KnownChat[] = [];
      for (const { key } of keys) known.push(...describe(key, await store.fromChat(chatOf(key)), isWhole));
      return known.toSorted((one, other) => other.lastSaidAt - one.lastSaidAt);
    },
  };
}

/** When something was last said in each chat, by the hash of its key. */
function lastSaidIn(all: Iterable<{ readonly facts: Pick<Facts, "chat" | "saidAt"> }>): ReadonlyMap<number, number> {
  const last = new Map<number, number>();
  for (const { facts } of all) last.set(facts.chat, Math.max(last.get(facts.chat) ?? 0, facts.saidAt));
  return last;
}

function describe(
  key: string,
  memories: readonly Memory[],
  isWhole: (memory: Memory) => boolean,
): readonly KnownChat[] {
  const said = memories.flatMap(({ sources }) => sources.filter((source) => chatKey(source) === key));
  // It was forgotten meanwhile.
  if (said.length === 0) return [];
  const statements = memories.filter((memory) => !isWhole(memory) && !memory.unreviewed);
  const [first] = memories
    .filter((memory) => isWhole(memory) && memory.sources.every(({ role }) => role === "user"))
    .toSorted((one, other) => one.lastSaidAt - other.lastSaidAt);
  return [
    {
      chat: chatOf(key),
      lastSaidAt: said.reduce((latest, { at }) => Math.max(latest, at), 0),
      beginning: first === undefined ? null : shortened(first.text),
      memories: statements.length,
    },
  ];
}

function shortened(text: string): string {
  const line = text.replaceAll(/\s+/g, " ").trim();
  return line.length <= BEGINNING ? line : `${line.slice(0, BEGINNING).trimEnd()}…`;
}
