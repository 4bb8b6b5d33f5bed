import type { SiteMode } from "../domain/settings";
import type { Turn } from "../domain/turn";
import { createLedger } from "./ledger";
import type { PageReading } from "./read";

export interface WatchPorts {
  /** `Site.site`. */
  readonly site: string;
  /** The page as it is now; null where nothing may be read. */
  readonly read: () => PageReading | null;
  /** Hands turns over; resolves when they are safe. */
  readonly observe: (turns: readonly Turn[]) => Promise<SiteMode>;
  /** Once a tick, with what was read. */
  readonly ticked: (reading: PageReading | null) => void;
  /** Before the next frame after a change, and when the chat has got its address. */
  readonly changed: () => void;
  readonly failed: (error: unknown) => void;
}

const TICK_MS = 300;
const RETRY_MS = 5000;
/** Turns in one message; the engine takes at most 500. */
const BATCH = 100;

/** Watches the page with the one observer that there is, and hands over its turns as they settle. Gives a way to have it look without a change. */
export function watchTurns(document: Document, ports: WatchPorts, signal: AbortSignal): () => void {
  const ledger = createLedger(ports.site);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let sending = false;
  let conversation: string | null = null;
  const look = (after = TICK_MS): void => {
    if (!signal.aborted) timer ??= setTimeout(tick, after);
  };

  function tick(): void {
    timer = undefined;
    const reading = ports.read();
    ports.ticked(reading);
    if (reading === null) return ledger.clear();
    // A new chat may get its address without a change to the page.
    if (reading.conversation !== conversation) ports.changed();
    ({ conversation } = reading);
    const turns = ledger.note(reading);
    if (turns.length > 0 && !sending) void send(turns.slice(0, BATCH));
    else if (ledger.unsettled()) look();
  }

  async function send(turns: readonly Turn[]): Promise<void> {
    sending = true;
    try {
      if ((await ports.observe(turns)) !== "off") ledger.confirm(turns);
      look();
    } catch (error) {
      ports.failed(error);
      look(RETRY_MS);
    } finally {
      sending = false;
    }
  }

  followChanges(document, { look: () => look(), changed: ports.changed }, signal);
  signal.addEventListener("abort", () => clearTimeout(timer), { once: true });
  look();
  return look;
}

interface ChangePorts {
  /** At each change. */
  readonly look: () => void;
  /** Before the next frame after it. */
  readonly changed: () => void;
}

function followChanges(document: Document, { look, changed }: ChangePorts, signal: AbortSignal): void {
  let frame = 0;
  const observer = new MutationObserver(() => {
    look();
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      changed();
    });
  });
  observer.observe(document, { subtree: true, childList: true, characterData: true });
  const stop = (): void => {
    observer.disconnect();
    cancelAnimationFrame(frame);
  };
  signal.addEventListener("abort", stop, { once: true });
}
