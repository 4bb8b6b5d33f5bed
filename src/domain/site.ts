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
  /** Match patterns; the manifest is generated from these. */
  readonly matches: readonly string[];
  /** Does this document look like this generation? */
  probe(document: Document): boolean;
  /** Page address → conversation id; null where there is none (yet), or where it is only a placeholder, or not the user's own chat. */
  conversationId(url: URL): string | null;
  /** Is this a chat that the user wants forgotten? */
  temporary(document: Document, url: URL): boolean;
  readonly selectors: {
    /** Each message, user's and assistant's, in order. */
    readonly turn: string;
    /** The prompt's editor. */
    readonly editor: string;
    /** The control that sends, where it is there. */
    readonly send: string;
    /** There while the assistant writes. */
    readonly streaming: string;
    /** Within a turn: what is not said by anyone (buttons, hidden headings, citations, thinking). */
    readonly skip: string;
  };
  /** Turn element → its id, unique and lasting within the conversation; null: not known yet. */
  turnId(turn: Element): string | null;
  /** Turn element → who said it; null skips it. */
  role(turn: Element): Role | null;
  /** Turn element → the elements that hold its text, in order; empty: nothing said (an image). */
  body(turn: Element): readonly Element[];
  readonly editorKind: EditorKind;
}

export const defineSite = <const S extends Site>(site: S): S => site;
