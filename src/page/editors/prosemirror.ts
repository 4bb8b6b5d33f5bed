import type { EditorStrategy } from "./editor-strategy";
import { type EditorText, layOut, offsetOf, pointAt } from "./editor-text";

/**
 * ProseMirror and TipTap. One `insertText` for the whole passage is taken over exactly and is one step to undo; per-line
 * commands, synthetic paste and written HTML were each seen to lose lines, the caret or the undo history.
 */
export const prosemirror: EditorStrategy = {
  read: (editor) => layOut(editor).text,
  startsPlain: (editor) => editor.firstElementChild === null || editor.firstElementChild.localName === "p",
  replace(editor, { start, end }, text) {
    editor.focus();
    const before = layOut(editor);
    const caret = caretFromEnd(before);
    select(before, start, end);
    document.execCommand(text === "" ? "delete" : "insertText", false, text);
    const after = layOut(editor);
    const kept = (fromEnd: number): number => Math.max(0, after.text.length - fromEnd);
    select(after, kept(caret.anchor), kept(caret.focus));
  },
};

/** The selection, counted from the end: what is put in front does not move it. The end itself, where nothing is selected. */
function caretFromEnd(layout: EditorText): { readonly anchor: number; readonly focus: number } {
  const selection = document.getSelection();
  const fromEnd = (node: Node | null, offset: number): number =>
    node !== null && layout.editor.contains(node) ? layout.text.length - offsetOf(layout, node, offset) : 0;
  return {
    anchor: fromEnd(selection?.anchorNode ?? null, selection?.anchorOffset ?? 0),
    focus: fromEnd(selection?.focusNode ?? null, selection?.focusOffset ?? 0),
  };
}

function select(layout: EditorText, start: number, end: number): void {
  const from = pointAt(layout, start);
  const to = pointAt(layout, end);
  document.getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
}
