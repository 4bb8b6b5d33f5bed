import type { Role } from "./turn";

/** How the site's editor takes text: a named strategy in `page/`. */
export type EditorKind = "prosemirror" | "textarea";

/** One generation of a chat site's page, as data and pure functions of what they are given. No state, timers, listeners or styles. */
export interface Site {
  /** The file's name, for example `chatgpt-classic`. */
  readonly id: string;
  /** The chat site that a person knows, shared by its generations, for example `chatgpt`. */
  readonly site: string;
  readonly label: string;
  /** Match patterns, all of them a whole origin (`https://host/*`); the manifest is generated from these. */
  readonly matches: readonly string[];
  /** Does this document look like this generation? No two generations of a site may know the same page. */
  probe(document: Document): boolean;
  /** Is this an address where a prompt can be written? Elsewhere (settings, signing in) a page that nobody knows is all right. */
  isChat(url: URL): boolean;
  /** Page address → conversation id; null where there is none (yet), or where it is only a placeholder, or not the user's own chat. */
  conversationId(url: URL): string | null;
  /** Conversation id → the address where a person finds the chat again. */
  chatUrl(conversation: string): string;
  /** Is this a chat that the user wants forgotten? */
  temporary(document: Document, url: URL): boolean;
  readonly selectors: SiteSelectors;
  /** Turn element and its place among all of the page, from 0 → its id, unique and lasting within the conversation; null: not known yet. */
  turnId(turn: Element, place: number): string | null;
  /** Turn element → who said it; null skips it. */
  role(turn: Element): Role | null;
  readonly editorKind: EditorKind;
}

/** CSS selectors. By structure, never by a label that is translated, where the page lets us. */
interface SiteSelectors {
  /** Each message, user's and assistant's; where one match stands in another, the outer one is the turn. */
  readonly turn: string;
  /** Within a turn: the elements that hold its words. Ways to find them, in order; the first that finds any is taken. */
  readonly body: readonly string[];
  /** Within a body: where spaces and line ends are meant; `pre` always is. */
  readonly preformatted: string;
  /** Within a turn: what is not said by anyone (citations, thinking), beyond controls and hidden parts, which never are. */
  readonly skip: string;
  /** On or in an assistant's turn: there once it is finished. Asked of the last turn only. */
  readonly done: string;
  /** There while the assistant writes. */
  readonly streaming: string;
  /** The prompt's editor. Matches inside turns do not count. */
  readonly editor: string;
  /** The control that sends, where it is there. Matches inside turns do not count. */
  readonly send: string;
  /** What only stands in a page that has messages: where these have words and no turn can be read, the page has changed. */
  readonly trace: string;
}

export const defineSite = <const S extends Site>(site: S): S => site;
