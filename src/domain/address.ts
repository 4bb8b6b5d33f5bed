import type { Site } from "./site";

/** Does a page's address belong to the site? Ports do not count, as in match patterns. */
export const isAt = ({ matches }: Pick<Site, "matches">, url: URL): boolean =>
  matches.some((pattern) => {
    const { protocol, hostname } = new URL(pattern);
    return protocol === url.protocol && hostname === url.hostname;
  });

/** The chat site (`Site.site`) that a page belongs to, by its address; null for any other page. */
export function siteAt(sites: readonly Pick<Site, "site" | "matches">[], url: URL): string | null {
  return sites.find((site) => isAt(site, url))?.site ?? null;
}
