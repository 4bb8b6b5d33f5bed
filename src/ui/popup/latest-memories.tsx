import { text } from "../../texts/text";
import { useApp } from "../parts/app-context";
import { useAnswer } from "../parts/use-answer";
import { MemoryLines } from "./memory-lines";

const SHOWN = 5;

/** Where no chat is open: what was learned last. */
export function LatestMemories({ remembered }: { readonly remembered: string }) {
  const { engine } = useApp();
  const ask = async () => ({ ...(await engine.list({ offset: 0, limit: SHOWN })), asOf: Date.now() });
  const latest = useAnswer(ask, { key: remembered });
  if (latest === undefined) return null;
  return (
    <MemoryLines
      title={text("popup_latest")}
      empty={text("popup_latest_none")}
      memories={latest.memories}
      now={latest.asOf}
    />
  );
}
