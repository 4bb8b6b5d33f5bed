import type { Memory } from "../../domain/memory";

/** A memory that the user has said yes to, and those that it now puts an end to: as a guess it could not. */
export function keep(memory: Memory, get: (id: string) => Memory | undefined): readonly Memory[] {
  const ended = memory.links
    .filter(({ type }) => type === "supersedes")
    .flatMap((link) => get(link.memory) ?? [])
    .filter(({ validTo }) => validTo === null)
    .map((old) => ({ ...old, validTo: memory.validFrom ?? memory.learnedAt }));
  return [...ended, { ...memory, unreviewed: false, archivedAt: null }];
}
