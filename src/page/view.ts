import type { Site } from "../domain/site";
import { type Composer, findComposer } from "./composer";
import { type PageReading, readPage, recognise } from "./read";

/** The page through the eyes of a session: everything is null where Keepsake may not look. Nothing is kept, since pages change under one address and over it. */
export interface View {
  readonly url: () => URL;
  /** The generation that the page is of, temporary chats too. */
  readonly generation: () => Site | null;
  /** The chat's id, or null while it has none. */
  readonly conversation: () => string | null;
  /** Nothing of such a chat is read, ever. */
  readonly isTemporary: () => boolean;
  readonly site: () => Site | null;
  readonly composer: () => Composer | null;
  /** Also of a page that no generation knows: it says so. */
  readonly read: () => PageReading | null;
}

export function viewPage({ document, location }: Window, sites: readonly Site[], mayLook: () => boolean): View {
  const url = (): URL => new URL(location.href);
  const generation = (): Site | null => recognise(document, url(), sites);
  const isTemporary = (): boolean => generation()?.temporary(document, url()) ?? false;
  const site = (): Site | null => (mayLook() && !isTemporary() ? generation() : null);
  return {
    url,
    generation,
    conversation: () => generation()?.conversationId(url()) ?? null,
    isTemporary,
    site,
    composer() {
      const here = site();
      return here && findComposer(document, url(), here);
    },
    read: () => (mayLook() && !isTemporary() ? readPage(document, url(), sites) : null),
  };
}
