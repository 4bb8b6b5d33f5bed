import { composerBox, lay, ourHosts, roomBeside } from "./float";
import { type Box, freest, type Point, type Size } from "./free-place";
import { lookBeside } from "./ground";
import { siteControls } from "./site-controls";

export interface PanelFrame {
  readonly toggle: (editor: HTMLElement, opening: PanelOpening) => void;
  readonly close: () => void;
}

export interface PanelOpening {
  /** How many memories it will list. */
  readonly lines: number;
  /** Whoever came by the keyboard goes on in it. */
  readonly byKeyboard: boolean;
}

/** The width that is liked, and those for a crowded page. */
const WIDTHS = [380, 300, 240];
/** Title and buttons, one memory, and the most and the least of all. */
const HEIGHT = { frame: 172, line: 124, most: 440, least: 130, step: 60 };
const GAP = 8;
/** The chip stays in sight above the composer: it closes what it has opened. */
const CHIP_ROOM = 34;
const LOOK = {
  width: "100%",
  height: "100%",
  border: "0",
  borderRadius: "12px",
  boxShadow: "0 6px 24px #0003, 0 0 0 1px #8886",
};

/** The list of what would be added, in a document of our own origin: the page sees a frame, and nothing in it. */
export function createPanelFrame(document: Document, url: string, signal: AbortSignal): PanelFrame {
  let host: HTMLElement | null = null;
  let writer: HTMLElement | null = null;
  const close = (): void => {
    if (host === null) return;
    const wasIn = document.activeElement === host;
    lay(host, false);
    host.remove();
    host = null;
    // Whoever was in it is back where they write.
    if (wasIn) writer?.focus();
  };
  signal.addEventListener("abort", close, { once: true });
  return {
    toggle(editor, { lines, byKeyboard }) {
      if (host !== null) return close();
      writer = editor;
      const frame = document.createElement("iframe");
      frame.title = "Keepsake";
      const { scheme } = lookBeside(editor);
      frame.src = `${url}#${scheme}`;
      Object.assign(frame.style, LOOK);
      // What the site is in, whatever the system is: else the browser would paint a ground under the frame.
      frame.style.colorScheme = scheme;
      if (byKeyboard) frame.addEventListener("load", () => frame.focus(), { once: true });
      host = hostAt(document, frame, placeFor(editor, lines));
      document.documentElement.append(host);
      lay(host, true);
    },
    close,
  };
}

function hostAt(document: Document, frame: HTMLElement, { width, height, left, top }: Box): HTMLElement {
  const host = document.createElement("div");
  host.style.setProperty("all", "initial");
  const place = { width: `${width}px`, height: `${height}px`, left: `${left}px`, top: `${top}px` };
  Object.assign(host.style, { position: "fixed", zIndex: "2147483647", display: "block", ...place });
  host.attachShadow({ mode: "closed" }).append(frame);
  return host;
}

/** By the composer, over none of the page's controls as far as there is room; never beyond the window. */
function placeFor(editor: HTMLElement, lines: number): Box {
  const document = editor.ownerDocument;
  const room = roomBeside(document, null);
  const composer = composerBox(editor);
  return freest(sizesFor(lines, room.inside), (size) => wantedBy(composer, size, room.inside), {
    ...room,
    taken: [...room.taken, ...siteControls(document, ourHosts())],
  });
}

/** The size that is liked, then smaller ones. */
function sizesFor(lines: number, inside: Size): readonly Size[] {
  const most = Math.min(HEIGHT.most, HEIGHT.frame + lines * HEIGHT.line, inside.height - 2 * GAP);
  const widths = WIDTHS.map((width) => Math.min(width, inside.width - 2 * GAP));
  const sizes: Size[] = [];
  for (let height = most; height > HEIGHT.least; height -= HEIGHT.step)
    for (const width of new Set(widths)) sizes.push({ width, height });
  const least = Math.min(most, HEIGHT.least);
  return [...sizes, ...[...new Set(widths)].map((width) => ({ width, height: least }))];
}

/** Above the composer where there is room, else below. */
function wantedBy(composer: Box, { width, height }: Size, inside: Size): Point {
  const below = inside.height - composer.top - composer.height;
  const isAbove = composer.top >= below || composer.top >= height + CHIP_ROOM + GAP;
  return {
    left: composer.left + composer.width - width,
    top: isAbove ? composer.top - height - CHIP_ROOM : composer.top + composer.height + CHIP_ROOM,
  };
}
