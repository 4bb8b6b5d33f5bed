import { untilAborted } from "../../asking/until-aborted";
import { Failure } from "../../domain/failure";
import type { BuiltIn, Following } from "./built-in";
import { type Ask, CHANNEL, type Ended, type Message } from "./wire";

/** Milliseconds in which a document that lends has said so. */
const SAYS_SO = 1000;

const deaf = (): void => undefined;

/** Calls over the wire; each rejects with a `Failure`. */
function createCaller() {
  let opened: BroadcastChannel | null = null;

  return async (ask: Ask, { heard, signal }: Following): Promise<Ended> => {
    opened ??= new BroadcastChannel(CHANNEL);
    const channel = opened;
    const call = crypto.randomUUID();
    const done = new AbortController();
    const ended = new Promise<Ended>((resolve, reject) => {
      const hear = ({ data }: MessageEvent<Message>): void => {
        if (data.call !== call || !("tells" in data)) return;
        if (data.tells === "heard") heard(data.share);
        else if (data.tells === "failure") reject(new Failure(data.code, data.message));
        else resolve(data);
      };
      channel.addEventListener("message", hear, { signal: done.signal });
    });
    channel.postMessage({ call, ...ask } satisfies Message);
    try {
      return await untilAborted(ended, signal);
    } finally {
      done.abort();
      if (signal.aborted) channel.postMessage({ call, asks: "stop" } satisfies Message);
    }
  };
}

/** The browser's language model, as the document that owns this worker lends it; where none does, there is none. */
export function borrowBuiltInModel(): BuiltIn {
  const call = createCaller();
  let isLent = true;
  return {
    async availability() {
      if (!isLent) return null;
      try {
        const told = await call({ asks: "availability" }, { heard: deaf, signal: AbortSignal.timeout(SAYS_SO) });
        return told.tells === "availability" ? told.availability : null;
      } catch (error) {
        isLent = !(error instanceof Failure && error.code === "cancelled");
        return isLent ? "unavailable" : null;
      }
    },
    async load(following) {
      await call({ asks: "load" }, following);
    },
    async ask(request, listening) {
      const told = await call({ asks: "answer", request }, listening);
      if (told.tells === "answer") return told.answer;
      throw new Failure("model", "The browser's own language model gave no answer.");
    },
    async unload() {
      await call({ asks: "unload" }, { heard: deaf, signal: AbortSignal.timeout(SAYS_SO) });
    },
  };
}
