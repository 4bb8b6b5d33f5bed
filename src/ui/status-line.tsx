import type { Status } from "../messaging/protocol";
import { byteSize, counted } from "./wording";

/** How it stands, in one line; and what went wrong last. */
export function StatusLine({ status }: { readonly status: Status }) {
  const { memories, waiting, unembedded, storage, problem } = status;
  const facts = [
    counted(memories, "memory", "memories"),
    waiting > 0 && `${counted(waiting, "message")} waiting`,
    unembedded > 0 && `${unembedded.toLocaleString("en-GB")} not searchable yet`,
    storage && `${byteSize(storage.usedBytes)} used`,
  ];
  return (
    <footer className="status-line">
      <p>{facts.filter(Boolean).join(" · ")}</p>
      {problem !== null && <p className="problem">Last problem: {problem}</p>}
    </footer>
  );
}
