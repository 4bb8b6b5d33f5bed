import "../texts/setup-bundle";
import { createChip } from "../../src/page/chip";
import { findComposer } from "../../src/page/composer";
import { createNote } from "../../src/page/note";
import { createPanelFrame } from "../../src/page/panel-frame";
import { recognise } from "../../src/page/read";
import { sites } from "../../src/sites/index";

const CONTROLS = 'a[href], button, input, select, textarea, summary, [contenteditable="true"], [role="button"]';

/** What of ours lies over a page. */
export interface Covering {
  /** Controls whose middle can be pressed. */
  readonly controls: number;
  /** Those whose middle is ours as soon as this is shown, in a few words each. */
  readonly covered: Readonly<Record<"chip" | "note" | "panel", readonly string[]>>;
}

/** Ours is placed in the next frame. */
const rest = (): Promise<void> =>
  new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));

/** Shows chip, note and panel one after the other, and looks which of the page's controls cannot be pressed any more; null on a page without a prompt. Runs in the page. */
export async function coverPage(): Promise<Covering | null> {
  const url = new URL(location.href);
  const site = recognise(document, url, sites);
  const composer = site && findComposer(document, url, site);
  if (composer === null) return null;
  const { editor } = composer;
  editor.scrollIntoView({ block: "end" });
  const { signal } = new AbortController();
  const before = middles();
  const covered = (): readonly string[] => before.filter(isLost).map(({ control }) => describe(control));
  const panel = createPanelFrame(document, "about:blank", signal);
  const chip = createChip(window, () => undefined, signal);
  chip.show(editor, { memories: 2, does: "adds" });
  await rest();
  const withChip = covered();
  createNote(window, signal).show(editor, { count: 2, undo: () => Promise.resolve() });
  await rest();
  const withNote = covered();
  panel.toggle(editor, { lines: 2, byKeyboard: false });
  await rest();
  return { controls: before.length, covered: { chip: withChip, note: withNote, panel: covered() } };
}

interface Middle {
  readonly control: Element;
  readonly x: number;
  readonly y: number;
  readonly hit: Element;
}

function middles(): readonly Middle[] {
  return [...document.querySelectorAll(CONTROLS)].flatMap((control) => {
    const { left, top, width, height } = control.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2];
    const hit = width > 0 && height > 0 ? document.elementFromPoint(x, y) : null;
    return hit !== null && (control.contains(hit) || hit.contains(control)) ? [{ control, x, y, hit }] : [];
  });
}

const isLost = ({ x, y, hit }: Middle): boolean => document.elementFromPoint(x, y) !== hit;

const describe = (control: Element): string =>
  `${control.localName} "${(control.ariaLabel ?? control.textContent ?? "").trim().slice(0, 40)}"`;
