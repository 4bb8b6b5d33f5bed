const BUTTON = {
  all: "revert",
  boxSizing: "border-box",
  minWidth: "24px",
  height: "24px",
  margin: "0",
  padding: "0 7px",
  borderWidth: "1px",
  borderStyle: "solid",
  borderRadius: "12px",
  font: "600 12px/22px system-ui, sans-serif",
  cursor: "pointer",
  userSelect: "none",
};

/** What goes into the page; of what is in it the page sees nothing. */
export function createShadowHost(document: Document, ...inside: readonly HTMLElement[]): HTMLElement {
  const host = document.createElement("div");
  host.style.setProperty("all", "initial");
  host.attachShadow({ mode: "closed" }).append(...inside);
  return host;
}

/** A button of ours for a closed shadow root: out of the page's styles, pressed by people only. Styled without a sheet, which the page's policy could refuse. */
export function createShadowButton(
  document: Document,
  press: (how: { readonly byKeyboard: boolean }) => void,
): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  Object.assign(button.style, BUTTON);
  button.addEventListener("click", (event) => {
    event.preventDefault();
    event.stopPropagation();
    // A key's click counts no presses of a pointer.
    if (event.isTrusted) press({ byKeyboard: event.detail === 0 });
  });
  return button;
}
