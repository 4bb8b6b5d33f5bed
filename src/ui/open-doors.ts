import { browser } from "wxt/browser";
import { connectEngine } from "../messaging/connect";
import type { ManagerDoor, PageDoor } from "../messaging/protocol";
import { browserDoor } from "./browser-door";
import type { Doors, SiteInfo } from "./parts/app-context";

/** A chat site, as `sites/` describes it. */
interface DescribedSite extends SiteInfo {
  readonly site: string;
}

export interface DoorsParts {
  readonly sites: readonly DescribedSite[];
  readonly page: PageDoor | null;
}

/** The doors of one of our own pages, until the signal. */
export const openDoors = ({ sites, page }: DoorsParts, signal: AbortSignal): Doors => ({
  engine: connectEngine<ManagerDoor>(signal),
  page,
  permit: (origins) => browser.permissions.request({ origins: [...origins] }),
  sites: Object.fromEntries(sites.map(({ site, ...info }) => [site, info])),
  open: async (path) => void (await browser.tabs.create({ url: new URL(path, location.origin).href })),
  browser: browserDoor,
});
