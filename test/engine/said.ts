import type { Memory, Source } from "../../src/domain/memory";
import { aMemory } from "./memory";

/** A time at which something is said, where it does not matter when. */
export const MARCH = Date.UTC(2026, 2, 8);

/** Who said it, and where. */
type Where = Partial<Pick<Source, "conversation" | "turn" | "role" | "speaker" | "at">>;

/** A memory that was drawn from a turn, from one of its own where none is given. */
export function said(
  id: string,
  text: string,
  { where = {}, ...more }: Partial<Memory> & { readonly where?: Where } = {},
): Memory {
  const { conversation = "c", turn = id, role = "user", at = MARCH, speaker } = where;
  const named = speaker === undefined ? {} : { speaker };
  return aMemory({
    id,
    text,
    sources: [{ site: "s", conversation, turn, role, ...named, at, start: 0, end: text.length }],
    validFrom: at,
    lastSaidAt: at,
    ...more,
  });
}

/** A turn that is kept whole. */
export const turn = (id: string, text: string, where: Where = {}): Memory => said(id, text, { kind: "episode", where });
