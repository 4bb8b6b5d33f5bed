import { wrap } from "comlink";
import { type Browser, browser } from "wxt/browser";
import type { Ask, Outcome } from "./outcome";
import { isOwnPage, servePorts } from "./serve";

/** Who asks the engine: told by the browser, never by the caller. */
export type Caller = ChatPage | { readonly door: "manager" };

interface ChatPage {
  readonly door: "chat";
  readonly site: string;
  /** The number of its tab: only top frames are let in. */
  readonly page: number;
}

/** What the worker exposes: one way in. */
export type EngineEntry = (caller: Caller, method: string, args: readonly unknown[]) => Promise<Outcome>;

/** Joins the engine's worker to everyone who connects. Runs in the document that owns the worker; gives it a way in of its own, since no port leads from a document to itself. */
export function hostEngine(worker: Worker, siteOf: (url: URL) => string | null, signal: AbortSignal): Ask {
  const engine = wrap<EngineEntry>(worker);
  const askFor = (sender: Browser.runtime.MessageSender): Ask | null => {
    const caller = identify(sender, siteOf);
    return caller && ((method, args) => engine(caller, method, args));
  };
  servePorts("engine", askFor, signal);
  signal.addEventListener("abort", () => worker.terminate(), { once: true });
  return (method, args) => engine({ door: "manager" }, method, args);
}

/** Our own documents may manage, save those that stand in somebody's page; a chat page's top frame may chat; nobody else is let in. */
export function identify(sender: Browser.runtime.MessageSender, siteOf: (url: URL) => string | null): Caller | null {
  if (sender.id !== browser.runtime.id || sender.url === undefined || sender.tab?.incognito) return null;
  const isTopFrame = (sender.frameId ?? 0) === 0;
  if (!isTopFrame) return null;
  if (isOwnPage(sender)) return { door: "manager" };
  return chatPage(sender.tab?.id, siteOf(new URL(sender.url)));
}

const chatPage = (page: number | undefined, site: string | null): Caller | null =>
  page === undefined || site === null ? null : { door: "chat", site, page };
