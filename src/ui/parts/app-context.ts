import { createContext, use } from "react";
import type { ChatAddress } from "../../domain/turn";
import type { ManagerDoor, PageDoor } from "../../messaging/protocol";

/** A chat site that Keepsake knows. */
export interface SiteInfo {
  /** What people call it. */
  readonly label: string;
  /** Match patterns of its pages. */
  readonly matches: readonly string[];
  /** Conversation id → the address where a person finds the chat again. */
  readonly chatUrl: (conversation: string) => string;
}

/** What our own pages are given to work with. */
export interface Doors {
  readonly engine: ManagerDoor;
  /** The page of the active tab, whatever it is; null where we stand in the tab ourselves. */
  readonly page: PageDoor | null;
  /** Asks the browser's permission for hosts, as match patterns; false where the user refuses. Only in answer to a click. */
  readonly permit: (origins: readonly string[]) => Promise<boolean>;
  /** By `Site.site`. */
  readonly sites: Readonly<Record<string, SiteInfo>>;
  /** Opens one of our own pages in a tab: the address within the extension, as `/manager.html#/review`. */
  readonly open: (path: string) => Promise<void>;
  /** The browser, as far as people steer us by it. */
  readonly browser: BrowserDoor;
}

/** What our pages ask of the browser besides. */
export interface BrowserDoor {
  /** Keyboard shortcuts: what each does, as the manifest says, and its keys, empty where none are set. */
  readonly shortcuts: () => Promise<readonly { readonly name: string; readonly keys: string }[]>;
  /** Opens the browser's own page of shortcuts. */
  readonly changeShortcuts: () => Promise<void>;
  /** "Remember this" in the context menu. */
  readonly menu: MenuDoor;
  /** Whether the browser promised to keep our storage, and asking for it. */
  readonly persistence: { readonly isOn: () => Promise<boolean>; readonly ask: () => Promise<boolean> };
}

export interface MenuDoor {
  /** The browser can be asked for it: Firefox cannot. */
  readonly isOffered: () => boolean;
  readonly isOn: () => Promise<boolean>;
  /** Switched on it asks the browser's permission, and false is its refusal. Only in answer to a click. */
  readonly switch: (on: boolean) => Promise<boolean>;
}

/** What every part of our pages may use. */
export interface App extends Doors {
  /** Shows what went wrong until the user puts it away. */
  readonly report: (error: unknown) => void;
  /** It has come right again by itself: what was reported need not be shown any longer. */
  readonly retract: (error: unknown) => void;
  /** Asks again for everything that is shown. */
  readonly refresh: () => void;
  /** Grows by one with each `refresh`. */
  readonly revision: number;
}

export const AppContext = createContext<App | null>(null);

export function useApp(): App {
  const app = use(AppContext);
  if (app === null) throw new Error("This part stands outside our pages.");
  return app;
}

/** The address of a chat; null where its site is not known any more. */
export const chatUrl = ({ sites }: Pick<App, "sites">, { site, conversation }: ChatAddress): string | null =>
  sites[site]?.chatUrl(conversation) ?? null;
