import type { Change } from "../domain/change";
import type { Memory } from "../domain/memory";
import type { Store } from "../domain/store";
import { chatKey, type ChatAddress } from "../domain/turn";

/** All that was drawn from a chat. The last one that was read is kept, since a lesson asks for its chat once for each turn. */
export interface KeptChat {
  /** In no order. */
  read(chat: ChatAddress): Promise<readonly Memory[]>;
  /** To be told of each change once it is on the disk. */
  follow(change: Change): void;
  clear(): void;
}

interface Kept {
  /** `chatKey`. */
  readonly key: string;
  readonly memories: Map<string, Memory>;
}

export function keepChat(store: Pick<Store, "fromChat">): KeptChat {
  let kept: Kept | null = null;
  /** Reads that are under way, so that those who ask at once read once. */
  const readings = new Map<string, Promise<readonly Memory[]>>();
  let changes = 0;

  async function readAnew(chat: ChatAddress, key: string): Promise<readonly Memory[]> {
    const before = changes;
    const found = await store.fromChat(chat);
    // What changed meanwhile may be in it as it was.
    if (changes !== before) return readAnew(chat, key);
    kept = { key, memories: new Map(found.map((memory) => [memory.id, memory])) };
    return found;
  }

  return {
    read(chat) {
      const key = chatKey(chat);
      if (kept?.key === key) return Promise.resolve([...kept.memories.values()]);
      const reading = readings.get(key) ?? readAnew(chat, key).finally(() => readings.delete(key));
      readings.set(key, reading);
      return reading;
    },
    follow(change) {
      changes += 1;
      if (change.marks?.some(({ id }) => kept?.memories.has(id)) === true) kept = null;
      if (kept !== null) bringUp(kept, change);
    },
    clear() {
      changes += 1;
      kept = null;
    },
  };
}

function bringUp({ key, memories }: Kept, { put = [], forget = [] }: Change): void {
  for (const memory of put) {
    if (memory.sources.some((source) => chatKey(source) === key)) memories.set(memory.id, memory);
    else memories.delete(memory.id);
  }
  for (const id of forget) memories.delete(id);
}
