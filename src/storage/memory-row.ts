import type { Memory } from "../domain/memory";
import { chatKey } from "../domain/turn";
import type { MemoryRow } from "./database";

/** A memory as it is kept: with what an index finds it by. */
export const memoryRow = (memory: Memory): MemoryRow => ({
  ...memory,
  chats: [...new Set(memory.sources.map(chatKey))],
  linked: [...new Set(memory.links.map((link) => link.memory))],
});

/** A kept memory as it was given. */
export const asGiven = ({ chats: _chats, linked: _linked, ...memory }: MemoryRow): Memory => memory;
