import type { ForgetPreview } from "../../messaging/doors/memories-door";
import { text } from "../../texts/text";
import { listed } from "../parts/wording";
import { brief } from "./brief";

const SHOWN = 8;

/** What would be forgotten: how much, and the first of it. */
export function Preview({ preview }: { readonly preview: ForgetPreview }) {
  const { ids, sample, statements, turns, turnsCut } = preview;
  if (ids.length === 0) return <p>{text("memories_preview_nothing")}</p>;
  const counts = [
    statements > 0 && text("memories_count", { count: statements }),
    turns > 0 && text("memories_messages", { count: turns }),
  ].filter((part) => typeof part === "string");
  const first = sample.slice(0, SHOWN);
  return (
    <>
      <h3>
        {text("memories_preview_title")}: {listed(counts)}
      </h3>
      <ul className="preview-list">
        {first.map((memory) => (
          <li key={memory.id}>{brief(memory.text)}</li>
        ))}
      </ul>
      {ids.length > first.length && (
        <p className="hint">{text("memories_preview_more", { count: ids.length - first.length })}</p>
      )}
      {turnsCut > 0 && <p className="hint">{text("memories_preview_cut", { count: turnsCut })}</p>}
      <p className="hint">{text("memories_undo_hint")}</p>
    </>
  );
}
