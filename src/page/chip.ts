import { text } from "../texts/text";
import { createFloat } from "./float";
import { createShadowButton, createShadowHost } from "./shadow-button";

/** What the chip says: only a number, never a word of a memory. */
export interface ChipCount {
  readonly memories: number;
  /** They stand in the prompt already, are added when it is sent, are added only on request, or are to be forgotten if the person agrees. */
  readonly does: "stands" | "adds" | "could add" | "forget";
}

const SAYS = {
  stands: "chip_stands",
  adds: "chip_adds",
  "could add": "chip_could_add",
  forget: "chip_forget",
} as const;

export interface Chip {
  /** Shows by an editor how many memories are meant. */
  readonly show: (editor: HTMLElement, count: ChipCount) => void;
  readonly hide: () => void;
}

/** How far it stands from the composer, and from its right edge. */
export const GAP = 4;
export const INDENT = 12;

/** The small button by the prompt: above the composer's upper right corner. */
export function createChip(
  window: Window,
  press: (how: { readonly byKeyboard: boolean }) => void,
  signal: AbortSignal,
): Chip {
  const button = createShadowButton(window.document, press);
  const float = createFloat(
    window,
    {
      host: createShadowHost(window.document, button),
      inside: button,
      zIndex: "2147483646",
      wanted: (composer, { width, height }) => ({
        left: composer.left + composer.width - width - INDENT,
        top: above(composer, height),
      }),
    },
    signal,
  );
  return {
    show(editor, { memories, does }) {
      button.textContent = does === "forget" ? "?" : String(memories);
      button.ariaLabel = text(SAYS[does], { count: memories });
      button.title = button.ariaLabel;
      float.show(editor);
    },
    hide: float.hide,
  };
}

/** Above the composer; below it where it begins at the window's edge. */
export const above = (composer: { readonly top: number; readonly height: number }, height: number): number =>
  composer.top - height - GAP >= 0 ? composer.top - height - GAP : composer.top + composer.height + GAP;
