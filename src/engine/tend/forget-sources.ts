import type { Memory, Source } from "../../domain/memory";
import type { Forgetting, ForgetOptions } from "./forget";

/** Forgets what was said in some places: what was drawn from them alone goes, kept turns too; what was also said elsewhere stays with those sources. */
export function forgetSources(
  isGone: (source: Source) => boolean,
  memories: Iterable<Memory>,
  { by, at }: Omit<ForgetOptions, "kinds">,
): Forgetting {
  const before = [...memories].filter(({ sources }) => sources.some(isGone));
  const left = before.map((memory) => without(memory, isGone));
  const put = left.filter(({ sources }) => sources.length > 0);
  const forget = left.filter(({ sources }) => sources.length === 0).map(({ id }) => id);
  return { change: { by, at, put, forget }, before };
}

function without(memory: Memory, isGone: (source: Source) => boolean): Memory {
  const sources = memory.sources.filter((source) => !isGone(source));
  const timesSaid = Math.max(1, memory.timesSaid - (memory.sources.length - sources.length));
  const lastSaidAt = Math.max(...sources.map(({ at }) => at));
  return { ...memory, sources, timesSaid, lastSaidAt };
}
