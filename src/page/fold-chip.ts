import { createShadowButton } from "./shadow-button";

/** Stands for a folded block in a message. It has none of the block's words. */
export function createFoldChip(document: Document, toggled: (open: boolean) => void): HTMLElement {
  let open = false;
  const { host, button } = createShadowButton(document, () => {
    open = !open;
    show();
    toggled(open);
  });
  function show(): void {
    button.textContent = open ? "Keepsake −" : "Keepsake +";
    button.ariaExpanded = String(open);
    button.ariaLabel = open ? "Hide what Keepsake added to this message" : "Show what Keepsake added to this message";
  }
  Object.assign(host.style, { display: "block", width: "fit-content", margin: "0 0 4px" });
  show();
  return host;
}
