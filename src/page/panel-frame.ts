import { composerBox } from "./chip";

export interface PanelFrame {
  /** `lines` is how many memories it will list. */
  readonly toggle: (editor: HTMLElement, lines: number) => void;
  readonly close: () => void;
}

const WIDTH = 380;
/** Title and buttons, one memory, and the most of all. */
const HEIGHT = { frame: 138, line: 88, most: 420 };
const MIN_HEIGHT = 160;
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
  const close = (): void => {
    host?.remove();
    host = null;
  };
  signal.addEventListener("abort", close, { once: true });
  return {
    toggle(editor, lines) {
      if (host !== null) return close();
      const height = Math.min(HEIGHT.most, HEIGHT.frame + lines * HEIGHT.line);
      host = frameAt(document, url, placeAbove(composerBox(editor), height, document.documentElement));
      document.documentElement.append(host);
    },
    close,
  };
}

function frameAt(document: Document, url: string, place: Readonly<Record<string, string>>): HTMLElement {
  const host = document.createElement("div");
  host.style.setProperty("all", "initial");
  Object.assign(host.style, { position: "fixed", zIndex: "2147483647", display: "block", ...place });
  const frame = document.createElement("iframe");
  frame.title = "Keepsake";
  frame.src = url;
  Object.assign(frame.style, LOOK);
  host.attachShadow({ mode: "closed" }).append(frame);
  return host;
}

/** Above the composer where there is room, else below; never beyond the window. */
function placeAbove(
  box: DOMRect,
  wanted: number,
  { clientWidth, clientHeight }: Element,
): Readonly<Record<string, string>> {
  const width = Math.min(WIDTH, clientWidth - 2 * GAP);
  const room = Math.max(box.top, clientHeight - box.bottom) - CHIP_ROOM - GAP;
  const height = Math.min(wanted, Math.max(MIN_HEIGHT, room));
  const isAbove = box.top >= clientHeight - box.bottom || box.top >= height + CHIP_ROOM + GAP;
  const left = Math.min(Math.max(GAP, box.right - width), clientWidth - width - GAP);
  const top = isAbove ? Math.max(GAP, box.top - height - CHIP_ROOM) : box.bottom + CHIP_ROOM;
  return { width: `${width}px`, height: `${height}px`, left: `${left}px`, top: `${top}px` };
}
