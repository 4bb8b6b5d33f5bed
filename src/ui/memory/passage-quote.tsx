import type { Passage } from "../../messaging/doors/memories-door";
import { text } from "../../texts/text";
import { passageAround } from "./passage-around";

/** The exact words that a memory rests on, within what was said around them. */
export function PassageQuote({ passage: { source, turn } }: { readonly passage: Passage }) {
  if (turn === null) return <p className="hint">{text("memory_source_not_kept")}</p>;
  const { before, passage, after } = passageAround(turn, source);
  return (
    <blockquote className="passage">
      {before}
      <mark>{passage}</mark>
      {after}
    </blockquote>
  );
}
