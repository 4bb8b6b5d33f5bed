import { type Box, freest, type Point, type Room, type Size } from "./free-place";
import { lookBeside, paint } from "./ground";
import { isClear, siteControls } from "./site-controls";

export interface FloatPorts {
  readonly host: HTMLElement;
  /** What is painted in the page's colours, and measured. */
  readonly inside: HTMLElement;
  /** Above what else of the page, and of ours. */
  readonly zIndex: string;
  /** Where it is wanted, by the composer's box. */
  readonly wanted: (composer: Box, own: Size) => Point;
}

/** Something small of ours by the composer. It takes no room in the page and covers none of its controls. */
export interface Float {
  readonly show: (editor: HTMLElement) => void;
  readonly hide: () => void;
}

/** The page has come to rest. */
const REST_MS = 150;
/** What of ours lies over the page. */
const shown = new Set<HTMLElement>();

export const ourHosts = (): readonly HTMLElement[] => [...shown].filter((host) => host.isConnected);

/** The window, and in it what else of ours lies over the page: they keep out of each other's way. */
export function roomBeside({ documentElement }: Document, host: HTMLElement | null): Room {
  const { clientWidth, clientHeight } = documentElement;
  const others = ourHosts().filter((other) => other !== host);
  return { inside: { width: clientWidth, height: clientHeight }, taken: others.map(boxOf) };
}

/** Takes note that this lies over the page, or no longer does. */
export function lay(host: HTMLElement, lies: boolean): void {
  if (lies) shown.add(host);
  else shown.delete(host);
}

export function createFloat(window: Window, ports: FloatPorts, signal: AbortSignal): Float {
  const { document } = window;
  const { host, inside, zIndex, wanted } = ports;
  Object.assign(host.style, { position: "fixed", zIndex, display: "block" });
  let editor: HTMLElement | null = null;
  const anchor = createAnchor(host);

  function place(): void {
    if (editor === null) return;
    paint(inside, lookBeside(editor));
    const composer = composerBox(editor);
    const { width, height } = inside.getBoundingClientRect();
    const size = { width, height };
    anchor.put(
      composer,
      clearPlace(host, size, () => wanted(composer, size)),
    );
  }

  const follow = (): void => {
    if (editor !== null) anchor.follow(composerBox(editor));
  };
  const { soon, stop } = createFollowing(window, { place, follow }, signal);
  const sizes = new ResizeObserver(() => soon(place));
  const hide = (): void => {
    stop();
    sizes.disconnect();
    editor = null;
    lay(host, false);
    host.remove();
  };
  signal.addEventListener("abort", hide, { once: true });

  return {
    show(next) {
      if (next !== editor) {
        sizes.disconnect();
        // Words come into ours a moment after it is shown.
        for (const element of [next, inside]) sizes.observe(element);
        editor = next;
      }
      if (!host.isConnected) document.documentElement.append(host);
      lay(host, true);
      soon(place);
    },
    hide,
  };
}

/** Where something stands by the composer. */
function createAnchor({ style }: HTMLElement) {
  /** From the composer's upper right corner. */
  let offset: Point | null = null;
  return {
    put({ left, top, width }: Box, at: Point): void {
      offset = { left: at.left - left - width, top: at.top - top };
      Object.assign(style, { left: `${at.left}px`, top: `${at.top}px` });
    },
    /** While the page moves, it keeps its place. */
    follow({ left, top, width }: Box): void {
      if (offset === null) return;
      Object.assign(style, { left: `${left + width + offset.left}px`, top: `${top + offset.top}px` });
    },
  };
}

interface Moves {
  readonly place: () => void;
  readonly follow: () => void;
}

/** Follows the page as it scrolls, and looks for the right place when it has come to rest. */
function createFollowing(window: Window, { place, follow }: Moves, signal: AbortSignal) {
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = (work: () => void): void => {
    frame ||= window.requestAnimationFrame(() => {
      frame = 0;
      work();
    });
  };
  function scrolled(): void {
    soon(follow);
    clearTimeout(timer);
    timer = setTimeout(() => soon(place), REST_MS);
  }
  window.addEventListener("scroll", scrolled, { capture: true, passive: true, signal });
  window.addEventListener("resize", () => soon(place), { signal });
  return { soon, stop: (): void => clearTimeout(timer) };
}

/** Where it is wanted, where that is clear; else beside. */
function clearPlace(host: HTMLElement, size: Size, wanted: () => Point): Point {
  const document = host.ownerDocument;
  const room = roomBeside(document, host);
  const near = freest([size], wanted, room);
  if (isClear(document, near, ourHosts())) return near;
  return freest([size], wanted, { ...room, taken: [...room.taken, ...siteControls(document, ourHosts())] });
}

export const boxOf = (element: Element): Box => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { left, top, width, height };
};

/** The box that holds the editor and the site's own controls around it. */
export function composerBox(editor: HTMLElement): Box {
  const box = boxOf(editor.closest("form, fieldset") ?? editor);
  // A form around the whole page says nothing of where the prompt is.
  return box.height > editor.ownerDocument.documentElement.clientHeight / 2 ? boxOf(editor) : box;
}
