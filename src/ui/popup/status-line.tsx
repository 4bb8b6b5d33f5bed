import type { Status } from "../../messaging/protocol";
import { byteSize, counted } from "../parts/wording";

const number = (count: number): string => count.toLocaleString("en-GB");

/** How it stands, in one line; and what went wrong last. */
export function StatusLine({ status }: { readonly status: Status }) {
  const { memories, waiting, unembedded, indexing, storage, problem } = status;
  const facts = [
    counted(memories, "memory", "memories"),
    waiting > 0 && `${counted(waiting, "message")} waiting`,
    indexing && `Getting the search ready … ${number(indexing.done)} of ${number(indexing.total)}`,
    unembedded > 0 && `${number(unembedded)} not searchable yet`,
    storage && `${byteSize(storage.usedBytes)} used`,
  ];
  return (
    <footer className="status-line">
      <p>{facts.filter(Boolean).join(" · ")}</p>
      {problem !== null && <p className="problem">Last problem: {problem}</p>}
    </footer>
  );
}
