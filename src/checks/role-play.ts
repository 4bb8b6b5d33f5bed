import { defineCheck, findQuote } from "../domain/check";
import type { ChatWindow } from "../domain/extractor";
import type { Turn } from "../domain/turn";
import { isPlay, OVER, STORY, GOES_ON } from "./role-play/words";

/** What was said since somebody last ended a play. */
function sinceOver(text: string): string {
  const over = OVER.exec(text);
  return over === null ? text : sinceOver(text.slice(over.index + over[0].length));
}

/** Whether a role that the user gave out in an earlier turn is still played. */
function isPlaying({ context, turns }: ChatWindow, now: Turn): boolean {
  const earlier = [...context, ...turns.slice(0, turns.indexOf(now))].filter(({ role }) => role === "user");
  return earlier.reduce((playing, { text }) => isPlay(sinceOver(text)) || (playing && !OVER.test(text)), false);
}

export default defineCheck({
  id: "role-play",
  drop(draft, window) {
    const place = findQuote(draft, window);
    if (place === null) return false;
    const { turn, start } = place;
    const before = turn.text.slice(0, start);
    const since = sinceOver(before);
    const ended = since !== before || OVER.test(draft.quote);
    const said = since + draft.quote;
    return isPlay(said) || STORY.test(said) || GOES_ON.test(turn.text) || (!ended && isPlaying(window, turn));
  },
});
