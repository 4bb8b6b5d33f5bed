import { releaseProxy, wrap } from "comlink";
import type { Browser } from "wxt/browser";
import { Failure } from "../domain/failure";
import { type Ask, type Outcome, toFailure, valueOf } from "./outcome";
import { portEndpoint } from "./port-endpoint";

type Port = Browser.runtime.Port;

/** How often a call is asked again when the other end died before it answered. Every call may be asked twice. */
const ATTEMPTS = 4;
/** Before it is asked again; longer each time, since the other end may still be starting. */
const PAUSE_MS = 60;

/** An open port, and when it was lost. */
interface Line {
  readonly ask: Ask;
  readonly lost: AbortSignal;
  close(): void;
}

/** The door at the other end of the ports that `open` opens. Opens one at the first call, and another when it was lost. */
export function connect<Door extends object>(open: () => Promise<Port>, signal: AbortSignal): Door {
  let line: Promise<Line> | null = null;
  const current = (): Promise<Line> => (line ??= open().then(openLine));
  signal.addEventListener(
    "abort",
    () =>
      void line?.then(
        (open) => open.close(),
        () => undefined,
      ),
    { once: true },
  );

  async function call(method: string, args: readonly unknown[]): Promise<unknown> {
    for (let attempt = 1; ; attempt += 1) {
      if (signal.aborted) throw new Failure("cancelled", "This page is closing.");
      const used = current();
      try {
        const { ask, lost } = await used;
        return valueOf(await beforeLost(ask(method, args), lost));
      } catch (error) {
        const failure = toFailure(error);
        if (failure.code !== "unreachable") throw failure;
        if (line === used) line = null;
        if (attempt === ATTEMPTS) throw failure;
        await new Promise((resolve) => setTimeout(resolve, PAUSE_MS * attempt));
      }
    }
  }
  return doorOf<Door>(call);
}

function openLine(port: Port): Line {
  const lost = new AbortController();
  port.onDisconnect.addListener(() => {
    lost.abort(new Failure("unreachable", "The other part of Keepsake is gone."));
  });
  const remote = wrap<(method: string, args: readonly unknown[]) => Promise<Outcome>>(portEndpoint(port));
  return {
    ask: (method, args) => remote(method, args),
    lost: lost.signal,
    close() {
      remote[releaseProxy]();
      port.disconnect();
    },
  };
}

/** The answer, or the reason why it will not come. Leaves nothing behind on the signal. */
async function beforeLost(answer: Promise<Outcome>, lost: AbortSignal): Promise<Outcome> {
  lost.throwIfAborted();
  const settled = new AbortController();
  const gone = new Promise<never>((_resolve, reject) => {
    lost.addEventListener("abort", () => reject(toFailure(lost.reason)), { signal: settled.signal });
  });
  try {
    return await Promise.race([answer, gone]);
  } finally {
    settled.abort();
  }
}

/** The door of whoever answers in this very document. */
export const doorTo = <Door extends object>(ask: Ask): Door =>
  doorOf<Door>(async (method, args) => valueOf(await ask(method, args)));

/** An object whose every method is a call. It is no promise: it has no `then`. */
function doorOf<Door extends object>(call: (method: string, args: readonly unknown[]) => Promise<unknown>): Door {
  const door = new Proxy(
    {},
    {
      get: (_target, method) =>
        typeof method === "string" && method !== "then" ? (...args: unknown[]) => call(method, args) : undefined,
    },
  );
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the protocol is the type of what the other end serves
  return door as Door;
}
