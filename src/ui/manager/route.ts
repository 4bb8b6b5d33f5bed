import { useSyncExternalStore } from "react";

/** Where in the manager page one is: `#/memories?q=tea`. */
export interface Route {
  /** `View.id`, or empty. */
  readonly view: string;
  readonly params: URLSearchParams;
}

export const routeOf = (hash: string): Route => {
  const [view = "", query = ""] = hash.replace(/^#\/?/, "").split("?");
  return { view, params: new URLSearchParams(query) };
};

/** The address of a view; values that are null or empty are left out. */
export function hrefOf(view: string, params: Readonly<Record<string, string | null>> = {}): string {
  const given = Object.entries(params).filter((each): each is [string, string] => each[1] !== null && each[1] !== "");
  const query = new URLSearchParams(given).toString();
  return `#/${view}${query === "" ? "" : `?${query}`}`;
}

/** Changes the address without a step to go back to. */
export function replaceRoute(href: string): void {
  history.replaceState(null, "", href);
  window.dispatchEvent(new HashChangeEvent("hashchange"));
}

const follow = (changed: () => void): (() => void) => {
  const life = new AbortController();
  window.addEventListener("hashchange", changed, { signal: life.signal });
  return () => life.abort();
};

export function useRoute(): Route {
  return routeOf(useSyncExternalStore(follow, () => location.hash));
}
