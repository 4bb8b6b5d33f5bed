import { createContext, use } from "react";
import type { ManagerDoor, PageDoor } from "../../messaging/protocol";

/** What the popup is given to work with. */
export interface PopupDoors {
  readonly engine: ManagerDoor;
  /** The page of the active tab, whatever it is; null where the popup itself stands in the tab. */
  readonly page: PageDoor | null;
  /** Asks the browser's permission for hosts, as match patterns; false where the user refuses. Only in answer to a click. */
  readonly permit: (origins: readonly string[]) => Promise<boolean>;
  /** The chat sites that Keepsake knows: `Site.site` → what people call it. */
  readonly sites: Readonly<Record<string, string>>;
}

/** What every part of the popup may use. */
export interface App extends PopupDoors {
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
  if (app === null) throw new Error("This part stands outside the popup.");
  return app;
}
