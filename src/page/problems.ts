import type { Site } from "../domain/site";
import { text } from "../texts/text";
import { readText } from "./text";

export interface PageFindings {
  /** How many turns could be read. */
  readonly turns: number;
  /** Turn elements that gave nothing; not the last one, where an answer may just begin, or have failed. */
  readonly unread: readonly Element[];
  readonly editor: Element | null;
  readonly send: Element | null;
  readonly streaming: boolean;
}

/** What has changed in a page of a known generation. What is absent altogether is no change: there are pages without messages, and without a prompt. */
export function findProblems(document: Document, site: Site, findings: PageFindings): readonly string[] {
  const { editor, send, streaming } = findings;
  const problems: string[] = [];
  if (editor === null && hasPrompt(document, site)) problems.push(text("problem_no_prompt", { site: site.label }));
  if (editor !== null && send === null && !streaming && hasWords(editor)) {
    problems.push(text("problem_no_send", { site: site.label }));
  }
  if (hasUnreadMessages(document, site, findings)) problems.push(text("problem_no_messages", { site: site.label }));
  return problems;
}

/** Why a page that no generation knows is not read. `here` are the generations of its site. */
export function unknownPageProblems(document: Document, url: URL, here: readonly Site[]): readonly string[] {
  const label = here[0]?.label;
  if (label === undefined) return [text("problem_not_supported", { host: url.host })];
  const isThere = document.body !== null && document.body.textContent?.trim() !== "";
  return isThere && here.some((site) => site.isChat(url)) ? [text("problem_unknown_page", { site: label })] : [];
}

const FIELD = 'textarea, [contenteditable="true"], [role="textbox"]';

const hasPrompt = (document: Document, { selectors }: Site): boolean =>
  [...document.querySelectorAll(FIELD)].some((field) => field.closest(selectors.turn) === null);

const hasWords = (editor: Element): boolean =>
  (editor instanceof HTMLTextAreaElement ? editor.value : (editor.textContent ?? "")).trim() !== "";

/** At least a third of the turns say something that we do not understand, or there are messages and no turns. */
function hasUnreadMessages(document: Document, { selectors }: Site, { turns, unread }: PageFindings): boolean {
  const speaks = (element: Element): boolean => readText([element], selectors) !== "";
  if (turns === 0 && unread.length === 0) return [...document.querySelectorAll(selectors.trace)].some(speaks);
  const mayBeMany = unread.length * 3 >= turns + unread.length;
  // A message that is being edited is only a field.
  const isStrange = (element: Element): boolean => element.querySelector(FIELD) === null && speaks(element);
  return mayBeMany && unread.filter(isStrange).length * 3 >= turns + unread.length;
}
