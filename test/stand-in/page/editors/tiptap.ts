import { Editor, Extension } from "@tiptap/core";
import StarterKit from "@tiptap/starter-kit";
import type { MountEditor } from "../use-composer";

/** TipTap, as Claude's page has it: Enter sends, Shift+Enter breaks the line. */
export const mountTiptap: MountEditor = ({ place, attributes, changed, entered }) => {
  const sendOnEnter = Extension.create({
    name: "sendOnEnter",
    priority: 1000,
    addKeyboardShortcuts: () => ({
      Enter() {
        entered();
        return true;
      },
    }),
  });
  const text = (): string => editor.getText({ blockSeparator: "\n" });
  const editor = new Editor({
    element: place,
    extensions: [StarterKit, sendOnEnter],
    editorProps: { attributes: { ...attributes } },
    onUpdate: () => changed(text()),
  });
  return { text, clear: () => void editor.commands.clearContent(true), destroy: () => editor.destroy() };
};
