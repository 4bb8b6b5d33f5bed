import { baseKeymap, splitBlock } from "prosemirror-commands";
import { keymap } from "prosemirror-keymap";
import { Schema } from "prosemirror-model";
import { EditorState } from "prosemirror-state";
import { EditorView } from "prosemirror-view";
import type { MountEditor } from "../use-composer";

const schema = new Schema({
  nodes: {
    doc: { content: "paragraph+" },
    paragraph: { content: "text*", parseDOM: [{ tag: "p" }], toDOM: () => ["p", 0] },
    text: {},
  },
});

/** ProseMirror, as ChatGPT's pages have it: paragraphs only, Enter sends, Shift+Enter begins a new line. */
export const mountProseMirror: MountEditor = ({ place, attributes, changed, entered }) => {
  const send = (): boolean => {
    entered();
    return true;
  };
  const plugins = [keymap({ Enter: send, "Shift-Enter": splitBlock }), keymap(baseKeymap)];
  const empty = (): EditorState => EditorState.create({ schema, plugins });
  const text = (): string => view.state.doc.textBetween(0, view.state.doc.content.size, "\n");

  const view = new EditorView(place, {
    state: empty(),
    attributes: { ...attributes },
    dispatchTransaction(transaction) {
      view.updateState(view.state.apply(transaction));
      if (transaction.docChanged) changed(text());
    },
  });
  return {
    text,
    clear() {
      view.updateState(empty());
      changed("");
    },
    destroy: () => view.destroy(),
  };
};
