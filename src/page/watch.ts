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
  /** Before the next frame after a change. */
  readonly changed: () => void;
  readonly failed: (error: unknown) => void;
}

export interface Watch {
  /** Looks at the page at the next tick, even where it does not change. */
  readonly look: () => void;
}

const TICK_MS = 300;
const RETRY_MS = 5000;
/** Turns in one message; the engine takes at most 500. */
const BATCH = 100;

/** Watches the page with the one observer that there is, and hands over its turns as they settle. */
export function watchTurns(document: Document, ports: WatchPorts, signal: AbortSignal): Watch {
  const ledger = createLedger(ports.site);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;
  let sending = false;
  const look = (after = TICK_MS): void => {
    if (!signal.aborted) timer ??= setTimeout(tick, after);
  };

  function tick(): void {
    timer = undefined;
    const reading = ports.read();
    ports.ticked(reading);
    if (reading === null) return ledger.clear();
    const turns = ledger.note(reading).slice(0, BATCH);
    if (turns.length > 0 && !sending) void send(turns);
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

  function changed(): void {
    frame = 0;
    ports.changed();
  }

  const observer = new MutationObserver(() => {
    look();
    frame ||= requestAnimationFrame(changed);
  });
  observer.observe(document, { subtree: true, childList: true, characterData: true });
  const stop = (): void => {
    observer.disconnect();
    clearTimeout(timer);
    cancelAnimationFrame(frame);
  };
  signal.addEventListener("abort", stop, { once: true });
  look();
  return { look };
}
