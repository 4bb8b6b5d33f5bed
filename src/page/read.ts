import { isAt } from "../domain/address";
import type { Site } from "../domain/site";
import type { Turn } from "../domain/turn";
import { findProblems, unknownPageProblems } from "./problems";
import { readText } from "./text";

/** A message as it stands in the page now. */
interface PageTurn extends Pick<Turn, "id" | "role" | "text"> {
  /** Nothing more will come, and the id will last. */
  readonly finished: boolean;
}

/** All that we know of a page. */
export interface PageReading {
  /** `Site.site`; null where no adapter knows the page. */
  readonly site: string | null;
  /** `Site.id`, or null. */
  readonly generation: string | null;
  /** Those that say something, in order. Only what is mounted: one that is absent is not deleted. */
  readonly turns: readonly PageTurn[];
  readonly editor: Element | null;
  readonly send: Element | null;
  /** The assistant is writing. */
  readonly streaming: boolean;
  readonly temporary: boolean;
  /** The conversation's id, or null where it has none (yet). */
  readonly conversation: string | null;
  /** What has changed in the page so that we cannot work, in sentences for a person. */
  readonly problems: readonly string[];
}

/** Reads a page, live or saved. Texts are kept for as long as they do not change, so that it may be asked often. */
export function readPage(document: Document, url: URL, sites: readonly Site[]): PageReading {
  const site = recognise(document, url, sites);
  if (site === null) return unknownPage(document, url, sites);
  const elements = outermost(document, site.selectors.turn);
  const streaming = document.querySelector(site.selectors.streaming) !== null;
  const last = elements.length - 1;
  const read = elements.map((element, place) => readTurn(element, site, { place, ended: place < last, streaming }));
  const turns = read.filter((turn) => turn !== null);
  const editor = findControl(document, site, site.selectors.editor);
  const send = findControl(document, site, site.selectors.send);
  const unread = elements.filter((_, place) => read[place] === null && place < last);
  return {
    site: site.site,
    generation: site.id,
    turns,
    editor,
    send,
    streaming,
    temporary: site.temporary(document, url),
    conversation: site.conversationId(url),
    problems: findProblems(document, site, { turns: turns.length, unread, editor, send, streaming }),
  };
}

/** The generation of a site that a page is, or null. */
export const recognise = (document: Document, url: URL, sites: readonly Site[]): Site | null =>
  sites.find((site) => isAt(site, url) && site.probe(document)) ?? null;

interface TurnPlace {
  /** Among all turns of the page, from 0. */
  readonly place: number;
  /** Another turn stands after it. */
  readonly ended: boolean;
  /** The assistant is writing somewhere on the page. */
  readonly streaming: boolean;
}

/** One turn; null where nobody says anything (a picture), or where we cannot tell who does. */
function readTurn(element: Element, site: Site, { place, ended, streaming }: TurnPlace): PageTurn | null {
  const role = site.role(element);
  if (role === null) return null;
  const text = turnText(element, site);
  if (text === "") return null;
  const id = site.turnId(element, place);
  const complete = role === "user" || ended || (!streaming && holds(element, site.selectors.done));
  return { id: id ?? `pending-${place}`, role, text, finished: complete && id !== null };
}

const texts = new WeakMap<Element, { readonly raw: string; readonly text: string }>();

/** Reading the words is dear, comparing them is cheap: a turn is read again when anything was written in it. */
function turnText(element: Element, site: Site): string {
  const raw = element.textContent ?? "";
  const known = texts.get(element);
  if (known?.raw === raw) return known.text;
  const text = readText(findBodies(element, site), site.selectors);
  texts.set(element, { raw, text });
  return text;
}

function findBodies(turn: Element, { selectors }: Site): readonly Element[] {
  for (const way of selectors.body) {
    const found = turn.matches(way) ? [turn] : outermost(turn, way);
    const said = found.filter((body) => !standsIn(body, selectors.skip, turn));
    if (said.length > 0) return said;
  }
  return [];
}

function standsIn(element: Element, selector: string, boundary: Element): boolean {
  const outer = element.closest(selector);
  return outer !== null && boundary.contains(outer);
}

/** Matches that stand in no other match, in document order. */
function outermost(root: ParentNode, selector: string): readonly Element[] {
  const found: Element[] = [];
  for (const element of root.querySelectorAll(selector)) {
    if (!found.at(-1)?.contains(element)) found.push(element);
  }
  return found;
}

/** The first match outside of turns: a message that is being edited looks like the prompt. */
export const findControl = (document: Document, site: Site, selector: string): Element | null =>
  [...document.querySelectorAll(selector)].find((control) => control.closest(site.selectors.turn) === null) ?? null;

const holds = (element: Element, selector: string): boolean =>
  element.matches(selector) || element.querySelector(selector) !== null;

function unknownPage(document: Document, url: URL, sites: readonly Site[]): PageReading {
  const here = sites.filter((site) => isAt(site, url));
  return {
    site: null,
    generation: null,
    turns: [],
    editor: null,
    send: null,
    streaming: false,
    temporary: here.some((site) => site.temporary(document, url)),
    conversation: null,
    problems: unknownPageProblems(document, url, here),
  };
}
