import { connectEngine } from "../../src/messaging/connect";
import type { ChatDoor, RecallTimes } from "../../src/messaging/protocol";

/** Milliseconds, as the content script sees them. */
export interface Timing extends RecallTimes {
  /** From the call to the answer. */
  readonly whole: number;
}

declare global {
  // oxlint-disable-next-line no-var -- only `var` declares a global
  var timeRecall: (text: string) => Promise<Timing>;
}

const engine = connectEngine<ChatDoor>(new AbortController().signal);

globalThis.timeRecall = async (text) => {
  const from = performance.now();
  const { took } = await engine.recall({ site: "claude", conversation: null, text });
  return { ...took, whole: performance.now() - from };
};
