import type { Source } from "../domain/memory";
import { turnKey, type Turn } from "../domain/turn";

export { chatKey } from "../domain/turn";

/** A passage of a turn; the whole turn without bounds. */
export const sourceOf = (turn: Turn, start = 0, end = turn.text.length): Source => ({
  site: turn.site,
  conversation: turn.conversation,
  turn: turn.id,
  role: turn.role,
  ...(turn.speaker === undefined ? {} : { speaker: turn.speaker }),
  at: turn.at,
  start,
  end,
});

/** The turn of which all is kept: of its source and its words. */
export function wholeTurn({ turn: id, start: _start, end: _end, ...said }: Source, text: string): Turn {
  return { ...said, id, text };
}

/** The turn that a passage belongs to, as `turnKey` names it. */
export const sourceKey = ({ site, conversation, turn }: Source): string => turnKey({ site, conversation, id: turn });
