import { siteAt } from "../domain/address";
import { Failure } from "../domain/failure";
import type { SiteMode } from "../domain/settings";
import type { Site } from "../domain/site";
import type { Turn } from "../domain/turn";
import type { BackgroundMessage } from "../messaging/background-message";
import type { ChatDoor, PageDoor, PageHealth } from "../messaging/protocol";
import { createFolds } from "./fold";
import { readHealth } from "./health";
import { followMode } from "./mode";
import { createOffering } from "./offering";
import { createPageDoor } from "./page-door";
import { createProblemsBadge } from "./problems-badge";
import type { PageReading } from "./read";
import { guardSending } from "./send";
import { createTeaching } from "./teaching";
import { viewPage } from "./view";
import { watchTurns } from "./watch";

export interface SessionPorts {
  readonly sites: readonly Site[];
  readonly engine: ChatDoor;
  readonly tell: (message: BackgroundMessage) => Promise<void>;
  readonly serve: (door: PageDoor, signal: AbortSignal) => void;
  readonly panelUrl: string;
  /** False once the extension has been updated or removed under us. */
  readonly isAlive: () => boolean;
}

/** Keepsake in one page, until the signal. It listens and looks all the time; what it may do is asked anew each time. */
export function startSession(window: Window, ports: SessionPorts, signal: AbortSignal): void {
  const { sites, engine } = ports;
  const site = siteAt(sites, new URL(window.location.href));
  if (site === null) return;

  const askMode = async (): Promise<SiteMode> =>
    ports.isAlive() ? await engine.mode(site, view.conversation()) : "off";
  const view = viewPage(window, sites, () => ports.isAlive() && mode.current() !== "off");
  const mode = followMode(window, { ask: askMode, changed: lookAgain, failed: report }, signal);
  const page = { site, engine, composer: view.composer, mode: mode.current, failed: report };
  const offering = createOffering(window, { ...page, panelUrl: ports.panelUrl }, signal);
  const { prompt, forgetting, panel, update } = offering;
  const teaching = createTeaching(window, page, signal);
  guardSending(window, { ...page, prompt }, signal);

  const folds = createFolds();
  signal.addEventListener("abort", folds.clear, { once: true });
  let conversation = view.conversation();
  function changed(): void {
    const now = view.conversation();
    // A chat may be left alone where its site is not.
    if (now !== conversation) void mode.ask();
    conversation = now;
    teaching.settle(now);
    const here = view.site();
    if (here === null) folds.clear();
    else folds.update(window.document, here);
    offering.updateSoon();
  }
  window.addEventListener("resize", changed, { signal });

  const badge = createProblemsBadge((problems) => void ports.tell({ ask: "badge", problems }).catch(report), signal);
  async function observe(turns: readonly Turn[]): Promise<SiteMode> {
    const now = await engine.observe(site ?? "", turns);
    mode.set(now);
    if (now !== "off") teaching.observed(turns);
    return now;
  }
  const ticked = (reading: PageReading | null): void => badge.note(reading?.problems ?? []);
  const look = watchTurns(window.document, { ...page, read: view.read, observe, ticked, changed }, signal);
  function lookAgain(): void {
    look();
    changed();
  }

  const health = (): Promise<PageHealth> => readHealth({ sites, site, view, mode, problems: badge.current });
  const open = (path: string): Promise<void> => ports.tell({ ask: "open", path });
  ports.serve(createPageDoor({ ...page, prompt, forgetting, panel, changed: update, health, open }), signal);
}

/** The chat goes on as if we were not there; who looks for the reason finds it in the page's console. */
function report(error: unknown): void {
  if (!(error instanceof Failure && error.code === "cancelled")) console.warn("Keepsake:", error);
}
