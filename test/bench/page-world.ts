import { connectEngine } from "../../src/messaging/connect";
import type { ChatDoor } from "../../src/messaging/protocol";

/** Milliseconds of one recall, seen from the page: the whole way there and back, and the share of the prompt's embedding. */
export interface Trip {
  readonly whole: number;
  readonly embedding: number;
  readonly lines: number;
}

declare global {
  // oxlint-disable-next-line no-var -- only `var` declares a global
  var recallEach: (site: string, prompts: readonly string[]) => Promise<readonly Trip[]>;
}

const engine = connectEngine<ChatDoor>(new AbortController().signal);

/** Bundled, and put into the content script's own world of a chat page: it asks as the content script does. */
globalThis.recallEach = async (site, prompts) => {
  const trips: Trip[] = [];
  for (const text of prompts) {
    const from = performance.now();
    const { block, took } = await engine.recall({ site, conversation: null, text });
    trips.push({ whole: performance.now() - from, embedding: took.embedding, lines: block.length });
  }
  return trips;
};
