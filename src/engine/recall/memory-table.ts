import type { Memory } from "../../domain/memory";
import type { Turn } from "../../domain/turn";
import { chatKey, sourceKey } from "../source";
import { createGroups } from "../groups";

/** Memories by id, and by the turns and chats that they were drawn from. */
export interface MemoryTable {
  put(memory: Memory): void;
  remove(id: string): void;
  readonly get: (id: string) => Memory | undefined;
  readonly all: () => Iterable<Memory>;
  /** What was drawn from a turn, by `turnKey`: its episode too. */
  readonly fromTurn: (key: string) => readonly Memory[];
  /** What was drawn from a chat: its episodes too. */
  readonly fromChat: (chat: Pick<Turn, "site" | "conversation">) => readonly Memory[];
}

export function createMemoryTable(): MemoryTable {
  const memories = new Map<string, Memory>();
  const byTurn = createGroups();
  const byChat = createGroups();

  const found = (ids: Iterable<string>): readonly Memory[] => [...ids].flatMap((id) => memories.get(id) ?? []);

  return {
    remove(id) {
      memories.delete(id);
      for (const groups of [byTurn, byChat]) groups.remove(id);
    },
    put(memory) {
      memories.set(memory.id, memory);
      byTurn.put(memory.id, memory.sources.map(sourceKey));
      byChat.put(memory.id, memory.sources.map(chatKey));
    },
    get: (id) => memories.get(id),
    all: () => memories.values(),
    fromTurn: (key) => found(byTurn.ids(key)),
    fromChat: (chat) => found(byChat.ids(chatKey(chat))),
  };
}
