import type { SiteMode } from "../domain/settings";

export interface Mode {
  readonly current: () => SiteMode;
  /** The engine has told it along with something else. */
  readonly set: (mode: SiteMode) => void;
  readonly ask: () => Promise<void>;
}

export interface ModePorts {
  readonly ask: () => Promise<SiteMode>;
  readonly changed: () => void;
  readonly failed: (error: unknown) => void;
}

const RETRY_MS = 5000;

/** What we may do on this site. Off until the engine has said otherwise; asked again whenever the person comes back to the page. */
export function followMode(window: Window, ports: ModePorts, signal: AbortSignal): Mode {
  let mode: SiteMode = "off";
  let retry: ReturnType<typeof setTimeout> | undefined;

  function set(next: SiteMode): void {
    if (next === mode || signal.aborted) return;
    mode = next;
    ports.changed();
  }

  async function ask(): Promise<void> {
    clearTimeout(retry);
    if (signal.aborted) return;
    try {
      set(await ports.ask());
    } catch (error) {
      ports.failed(error);
      retry = setTimeout(() => void ask(), RETRY_MS);
    }
  }

  const comeBack = (event: Event): void => {
    if (event.isTrusted && window.document.visibilityState === "visible") void ask();
  };
  for (const type of ["focus", "focusin", "visibilitychange"]) {
    window.addEventListener(type, comeBack, { capture: true, signal });
  }
  signal.addEventListener("abort", () => clearTimeout(retry), { once: true });
  void ask();
  return { current: () => mode, set, ask };
}
