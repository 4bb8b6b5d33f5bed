import type { Memory } from "../domain/memory";
import { chatKey } from "../domain/turn";
import type { MemoryRow } from "./database";

/** A memory as it is kept: with what an index finds it by. */
export const memoryRow = (memory: Memory): MemoryRow => ({
  ...memory,
  chats: [...new Set(memory.sources.map(chatKey))],
});

/** A kept memory as it was given. */
export const withoutChats = ({ chats: _chats, ...memory }: MemoryRow): Memory => memory;
