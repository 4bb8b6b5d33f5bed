import { type Composer, findSend, isGenerating } from "./composer";

/** A list that the editor has opened takes Enter for itself. */
const OPEN_MENU = '[aria-expanded="true"], [aria-activedescendant]:not([aria-activedescendant=""])';
const MENTIONS = "[data-mention-list-scroll-area]";

/** The events that can send a prompt. */
export const SEND_EVENTS = ["keydown", "click", "submit"] as const;

/** Does a person send this prompt with this event? What scripts make up, and what the page takes otherwise, is not ours. */
export function isSend(event: Event, composer: Composer): boolean {
  if (!event.isTrusted || event.defaultPrevented || isGenerating(composer)) return false;
  if (event instanceof KeyboardEvent) return isSendKey(event, composer.editor);
  // Sites submit by script when a dictation ends, and on arrival by a link that brings a prompt along: only the first has a person behind it.
  if (event.type === "submit")
    return event.target === composer.editor.closest("form") && navigator.userActivation.isActive;
  return isOnSend(event, composer);
}

/** Is the event on the control that sends? */
export function isOnSend(event: Event, composer: Composer): boolean {
  const send = findSend(composer);
  return send !== null && isEnabled(send) && event.target instanceof Node && send.contains(event.target);
}

export const isEnabled = (control: Element): boolean =>
  !control.matches(':disabled, [aria-disabled="true"]') && control.closest("[inert]") === null;

function isSendKey(event: KeyboardEvent, editor: HTMLElement): boolean {
  if (event.key !== "Enter" || event.shiftKey || event.altKey || event.repeat) return false;
  // A composition's last Enter comes after its end in some browsers, known only by this code.
  if (event.isComposing || event.keyCode === 229) return false;
  if (!(event.target instanceof Node) || !editor.contains(event.target)) return false;
  return !editor.matches(OPEN_MENU) && editor.ownerDocument.querySelector(MENTIONS) === null;
}
