import { createShadowButton } from "./shadow-button";

/** What the chip says: only a number, never a word of a memory. */
export interface ChipCount {
  readonly memories: number;
  /** They stand in the prompt already, are added when it is sent, are added only on request, or are to be forgotten if the person agrees. */
  readonly does: keyof typeof SAYS;
}

const SAYS = {
  stands: (what: string) => `${what} added. Show the list`,
  adds: (what: string) => `${what} will be added. Show the list`,
  "could add": (what: string) => `${what} could be added. Show the list`,
  forget: (what: string) => `forget ${what}? Show the list to answer`,
} as const;

export interface Chip {
  /** Shows by an editor how many memories are meant. */
  readonly show: (editor: HTMLElement, count: ChipCount) => void;
  readonly hide: () => void;
}

const GAP = 4;

/** The small button by the prompt. It takes no room in the page: it floats above the composer's upper right corner. */
export function createChip(window: Window, press: () => void, signal: AbortSignal): Chip {
  const { document } = window;
  const { host, button } = createShadowButton(document, press);
  Object.assign(host.style, { position: "fixed", zIndex: "2147483646", display: "block" });
  let editor: HTMLElement | null = null;
  let frame = 0;

  function place(): void {
    frame = 0;
    if (editor === null) return;
    const box = composerBox(editor);
    const { width, height } = button.getBoundingClientRect();
    const above = box.top - height - GAP;
    host.style.left = `${Math.max(GAP, box.right - width - 12)}px`;
    host.style.top = `${above >= 0 ? above : box.bottom + GAP}px`;
  }
  const replace = (): void => {
    frame ||= window.requestAnimationFrame(place);
  };

  const sizes = new ResizeObserver(replace);
  window.addEventListener("scroll", replace, { capture: true, passive: true, signal });
  window.addEventListener("resize", replace, { signal });
  const hide = (): void => {
    sizes.disconnect();
    editor = null;
    host.remove();
  };
  signal.addEventListener("abort", hide, { once: true });

  return {
    show(next, count) {
      if (next !== editor) {
        sizes.disconnect();
        sizes.observe(next);
        editor = next;
      }
      button.textContent = count.does === "forget" ? "?" : String(count.memories);
      button.ariaLabel = sayCount(count);
      if (!host.isConnected) document.documentElement.append(host);
      replace();
    },
    hide,
  };
}

/** The box that holds the editor and the site's own controls around it. */
export const composerBox = (editor: HTMLElement): DOMRect =>
  (editor.closest("form, fieldset") ?? editor).getBoundingClientRect();

const sayCount = ({ memories, does }: ChipCount): string =>
  `Keepsake: ${SAYS[does](memories === 1 ? "1 memory" : `${memories} memories`)}`;
