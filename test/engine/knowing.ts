import type { Memory } from "../../src/domain/memory";
import type { Knowledge } from "../../src/engine/learn/learner";
import { sourceKey } from "../../src/engine/source";

/** So few memories are known that all of them are near to anything. */
export const knowing = (memories: readonly Memory[] = []): Knowledge => ({
  fromTurn: (key) =>
    Promise.resolve(memories.filter(({ sources }) => sources.some((source) => sourceKey(source) === key))),
  near: () => Promise.resolve(memories),
  similarity: () => null,
});
