import { page } from "vitest/browser";

/** What is wider than its place; what is cut short or scrolls on purpose hides the rest. */
export const tooWide = (): readonly string[] =>
  [document.documentElement, ...document.querySelectorAll("#root *")]
    .filter((element) => element.clientWidth > 0 && !["hidden", "auto"].includes(getComputedStyle(element).overflowX))
    .filter((element) => element.scrollWidth > element.clientWidth + 1)
    .map((element) => element.outerHTML.slice(0, 80));

/** The visible controls that a screen reader could not name. */
export const nameless = (): readonly string[] =>
  page
    .getByRole("button")
    .or(page.getByRole("combobox"))
    .or(page.getByRole("textbox"))
    .or(page.getByRole("link"))
    .elements()
    .filter((control) => {
      const labels =
        control instanceof HTMLInputElement || control instanceof HTMLSelectElement ? control.labels : null;
      return !(control.getAttribute("aria-label") ?? labels?.[0]?.textContent ?? control.textContent);
    })
    .map((control) => control.outerHTML);

/** The controls that are smaller than WCAG 2.2 asks of a target (2.5.8); links in a line of text are let off. */
export const tooSmall = (): readonly string[] =>
  [...document.querySelectorAll("#root button, #root select, #root input, #root a.button")]
    .filter((control) => {
      const { width, height } = (control.closest("label") ?? control).getBoundingClientRect();
      return width > 0 && (width < 24 || height < 24);
    })
    .map((control) => control.outerHTML.slice(0, 80));
