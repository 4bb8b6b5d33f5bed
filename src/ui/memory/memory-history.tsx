import type { HistoryEntry } from "../../domain/change";
import { text } from "../../texts/text";
import { momentOf } from "../parts/wording";

/** What became of it, newest first, with its earlier words. */
export function MemoryHistory({ history }: { readonly history: readonly HistoryEntry[] }) {
  if (history.length === 0) return <p className="hint">{text("memory_history_none")}</p>;
  return (
    <ol className="memory-history">
      {history.map(({ number, at, by, action, before }) => (
        <li key={number}>
          <p>
            {text(`memory_history_${action}`)} {text(`memory_by_${by}`)} ·{" "}
            <time dateTime={new Date(at).toISOString()}>{momentOf(at)}</time>
          </p>
          {before !== undefined && (
            <p className="hint">
              {text("memory_history_before")}: <q>{before}</q>
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
