import type { Box } from "./free-place";

/** What people press and write in. */
const CONTROLS = [
  "a[href]",
  "button",
  "input",
  "select",
  "textarea",
  "summary",
  "[contenteditable='true']",
  ...["button", "link", "menuitem", "option", "tab", "switch", "checkbox", "radio", "textbox"].map(
    (role) => `[role='${role}']`,
  ),
].join(", ");

/** Between two points that are looked at: less than the smallest thing that is meant to be pressed. */
const STEP = 12;

/** The boxes of the page's controls that can be pressed now; `ours` lie over them. */
export function siteControls(document: Document, ours: readonly Element[]): readonly Box[] {
  const { clientWidth, clientHeight } = document.documentElement;
  return [...document.querySelectorAll(CONTROLS)].flatMap((control) => {
    const { left, top, width, height } = control.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2];
    if (width <= 0 || height <= 0 || x < 0 || y < 0 || x > clientWidth || y > clientHeight) return [];
    const hit = seenAt(document, { x, y }, ours);
    return hit !== null && (control.contains(hit) || hit.contains(control)) ? [{ left, top, width, height }] : [];
  });
}

/** Whether no control of the page lies in a box, by a look at points of it: quicker than a look at all controls. */
export function isClear(document: Document, box: Box, ours: readonly Element[]): boolean {
  for (const x of stepsOf(box.left, box.width))
    for (const y of stepsOf(box.top, box.height)) if (seenAt(document, { x, y }, ours)?.closest(CONTROLS)) return false;
  return true;
}

function stepsOf(from: number, length: number): readonly number[] {
  const count = Math.max(1, Math.ceil(length / STEP));
  return Array.from({ length: count + 1 }, (_, step) => from + (length * step) / count);
}

const seenAt = (
  document: Document,
  { x, y }: { readonly x: number; readonly y: number },
  ours: readonly Element[],
): Element | null => document.elementsFromPoint(x, y).find((element) => !ours.includes(element)) ?? null;
