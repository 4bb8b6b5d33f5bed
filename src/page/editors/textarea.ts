import type { EditorStrategy } from "./editor-strategy";

/** A plain text area. `setRangeText` passes by the value setter that React puts on the element, so React sees the change when `input` comes. */
export const textarea: EditorStrategy = {
  read: (editor) => asTextArea(editor).value,
  startsPlain: () => true,
  replace(editor, { start, end }, text) {
    const area = asTextArea(editor);
    area.setRangeText(text, start, end, "preserve");
    area.dispatchEvent(new InputEvent("input", { bubbles: true, inputType: "insertText", data: text }));
  },
};

function asTextArea(editor: HTMLElement): HTMLTextAreaElement {
  if (editor instanceof HTMLTextAreaElement) return editor;
  throw new TypeError("This editor is no text area.");
}
