import { text } from "../texts/text";
import { lookBeside, paint } from "./ground";
import { createShadowButton, createShadowHost } from "./shadow-button";

export interface FoldChip {
  readonly host: HTMLElement;
  /** Puts on the colours of the place where it stands. */
  readonly dress: () => void;
}

/** Stands for a folded block in a message. It has none of the block's words. */
export function createFoldChip(document: Document, toggled: (open: boolean) => void): FoldChip {
  let open = false;
  // Read now: once the extension is updated under the page, there are no texts any more.
  const labels = { open: text("fold_hide"), closed: text("fold_show") };
  const name = text("extension_name");
  const button = createShadowButton(document, () => {
    open = !open;
    show();
    toggled(open);
  });
  const host = createShadowHost(document, button);
  function show(): void {
    button.textContent = `${name} ${open ? "−" : "+"}`;
    button.ariaExpanded = String(open);
    button.ariaLabel = `${name}: ${open ? labels.open : labels.closed}`;
  }
  Object.assign(host.style, { display: "block", width: "fit-content", margin: "0 0 4px" });
  show();
  return {
    host,
    dress() {
      if (host.parentElement !== null) paint(button, lookBeside(host.parentElement));
    },
  };
}
