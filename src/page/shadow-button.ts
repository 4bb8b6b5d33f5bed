export interface ShadowButton {
  /** Goes into the page; of the button in it the page sees nothing. */
  readonly host: HTMLElement;
  readonly button: HTMLButtonElement;
}

const LOOK = {
  all: "revert",
  boxSizing: "border-box",
  minWidth: "22px",
  height: "22px",
  margin: "0",
  padding: "0 7px",
  border: "1px solid #ffffff66",
  borderRadius: "11px",
  font: "600 12px/20px system-ui, sans-serif",
  // Stands out on light and on dark pages alike.
  background: "#0f766e",
  color: "#ffffff",
  cursor: "pointer",
  userSelect: "none",
};

/** A button of ours in a closed shadow root: out of the page's styles, pressed by people only. Styled without a sheet, which the page's policy could refuse. */
export function createShadowButton(document: Document, press: () => void): ShadowButton {
  const host = document.createElement("div");
  host.style.setProperty("all", "initial");
  const button = document.createElement("button");
  button.type = "button";
  Object.assign(button.style, LOOK);
  button.addEventListener("click", (event) => {
    event.preventDefault();
    event.stopPropagation();
    if (event.isTrusted) press();
  });
  host.attachShadow({ mode: "closed" }).append(button);
  return { host, button };
}
