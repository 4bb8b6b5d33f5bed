import type { Site } from "./site";

/** The chat site (`Site.site`) that a page belongs to, by its address; null for any other page. Ports do not count, as in match patterns. */
export function siteAt(sites: readonly Pick<Site, "site" | "matches">[], url: URL): string | null {
  const isHere = (pattern: string): boolean => {
    const { protocol, hostname } = new URL(pattern);
    return protocol === url.protocol && hostname === url.hostname;
  };
  return sites.find(({ matches }) => matches.some(isHere))?.site ?? null;
}
