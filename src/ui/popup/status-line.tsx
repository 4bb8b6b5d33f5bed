import type { Status } from "../../messaging/protocol";
import { text } from "../../texts/text";
import { byteSize, percent } from "../parts/wording";

export interface StatusLineProps {
  readonly status: Status;
  /** `ModelOption.id`, or null for the built-in extractor. */
  readonly chosen: string | null;
}

/** How it stands, in one line; and what went wrong last. */
export function StatusLine({ status, chosen }: StatusLineProps) {
  const { memories, waiting, unembedded, indexing, storage, problem } = status;
  const facts = [
    text("popup_memories", { count: memories }),
    waiting > 0 && text("popup_waiting", { count: waiting }),
    indexing && text("popup_indexing", { done: indexing.done, total: indexing.total }),
    unembedded > 0 && text("popup_unembedded", { count: unembedded }),
    modelState(status.model, chosen),
    storage && text("popup_storage", { size: byteSize(storage.usedBytes) }),
  ];
  return (
    <div className="status-line">
      <p>{facts.filter(Boolean).join(" · ")}</p>
      {problem !== null && <p className="problem">{text("popup_problem", { problem })}</p>}
    </div>
  );
}

function modelState({ loaded, progress }: Status["model"], chosen: string | null): string {
  if (progress !== null) return text("popup_model_loading", { share: percent(progress.share) });
  if (chosen === null) return text("popup_model_built_in");
  return text(loaded === null ? "popup_model_resting" : "popup_model_loaded");
}
