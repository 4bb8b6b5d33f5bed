/** A ref for what the user has just asked for: it has the focus from the start, and is not left behind by the keyboard. */
export const focusAtOnce = (element: HTMLElement | null): void => element?.focus();
