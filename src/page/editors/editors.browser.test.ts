import { Editor } from "@tiptap/core";
import StarterKit from "@tiptap/starter-kit";
import { baseKeymap } from "prosemirror-commands";
import { keymap } from "prosemirror-keymap";
import { history, undo } from "@tiptap/pm/history";
import { schema } from "prosemirror-schema-basic";
import { EditorState, TextSelection } from "prosemirror-state";
import { EditorView } from "prosemirror-view";
import { afterEach, expect, test } from "vitest";
import { formatBlock } from "../../domain/block";
import { insertBlock, removeBlock } from "../insert";
import { editorStrategies } from "./index";

afterEach(() => document.body.replaceChildren());
const frame = (): Promise<unknown> => new Promise((done) => requestAnimationFrame(done));
const line = (text: string) => ({ id: text, text, score: 1, signals: {} });
const block = [line("I moved to Lisbon (March 2026)."), line("- My sister Ines is a vet."), line("1. ## a [b] `c`")];
const own = "  hello world\n\n  two  spaces, עברית 中文\n- end ";

function mount(): HTMLElement {
  const place = document.createElement("div");
  // As the sites' own style sheets have it; without it browsers put no-break spaces for runs of spaces.
  place.style.whiteSpace = "break-spaces";
  document.body.append(place);
  return place;
}

function mountProseMirror(lines: readonly string[]) {
  const paragraphs = lines.map((text) => schema.node("paragraph", null, text ? [schema.text(text)] : []));
  const view = new EditorView(mount(), {
    state: EditorState.create({
      doc: schema.node("doc", null, paragraphs),
      plugins: [history(), keymap({ "Mod-z": undo }), keymap(baseKeymap)],
    }),
  });
  const model = () => view.state.doc.textBetween(0, view.state.doc.content.size, "\n", "\n");
  return { view, model };
}

function mountTipTap(lines: readonly string[]) {
  const content = lines.map((text) => ({ type: "paragraph", content: text ? [{ type: "text", text }] : [] }));
  const editor = new Editor({ element: mount(), extensions: [StarterKit], content: { type: "doc", content } });
  const model = () => editor.state.doc.textBetween(0, editor.state.doc.content.size, "\n", "\n");
  return { view: editor.view, model, undo: () => editor.commands.undo() };
}

const rich = {
  prosemirror: (lines: readonly string[]) => {
    const { view, model } = mountProseMirror(lines);
    return { view, model, undo: () => undo(view.state, view.dispatch) };
  },
  tiptap: mountTipTap,
};

for (const [name, open] of Object.entries(rich)) {
  test(`${name}: the block goes in front to the letter, the caret stays, one undo takes it away`, async () => {
    const { view, model, undo: undoOnce } = open(own.split("\n"));
    view.dom.focus();
    view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, 8)));
    expect(editorStrategies.prosemirror.read(view.dom)).toBe(own);
    expect(insertBlock(editorStrategies.prosemirror, view.dom, block)).toBe("inserted");
    await frame();
    expect(model()).toBe(formatBlock(block) + own);
    expect(editorStrategies.prosemirror.read(view.dom)).toBe(formatBlock(block) + own);
    expect(view.state.doc.childCount).toBe((formatBlock(block) + own).split("\n").length);
    expect(view.state.doc.textBetween(view.state.selection.head, view.state.doc.content.size, "\n")).toBe(own.slice(7));
    undoOnce();
    await frame();
    expect(model()).toBe(own);
  });

  test(`${name}: a block is taken out again, and only the block`, async () => {
    const { view, model } = open(own.split("\n"));
    insertBlock(editorStrategies.prosemirror, view.dom, block);
    await frame();
    expect(removeBlock(editorStrategies.prosemirror, view.dom, block)).toBe(true);
    await frame();
    expect(model()).toBe(own);
  });

  test(`${name}: a block is never put in twice, nor into a list`, async () => {
    const { view, model } = open(["hi"]);
    insertBlock(editorStrategies.prosemirror, view.dom, block);
    await frame();
    expect(insertBlock(editorStrategies.prosemirror, view.dom, block)).toBe("untouched");
    await frame();
    expect(model()).toBe(`${formatBlock(block)}hi`);
  });
}

test("tiptap: text in a list stays as it is", () => {
  const { view, model } = mountTipTap([]);
  view.dom.innerHTML = "";
  const list = new Editor({ element: mount(), extensions: [StarterKit], content: "<ul><li>one</li><li>two</li></ul>" });
  expect(insertBlock(editorStrategies.prosemirror, list.view.dom, block)).toBe("untouched");
  expect(list.getText({ blockSeparator: "\n" })).toContain("one");
  expect(model()).toBe("");
});

test("textarea: React sees the block, the caret stays", () => {
  const area = document.createElement("textarea");
  mount().append(area);
  area.value = own;
  area.setSelectionRange(5, 5);
  const seen: string[] = [];
  area.addEventListener("input", () => seen.push(area.value));
  expect(insertBlock(editorStrategies.textarea, area, block)).toBe("inserted");
  expect(seen).toEqual([formatBlock(block) + own]);
  expect(area.selectionStart).toBe(formatBlock(block).length + 5);
  expect(removeBlock(editorStrategies.textarea, area, block)).toBe(true);
  expect(area.value).toBe(own);
});

test("an editor that refuses or mangles keeps the person's own text", () => {
  const area = document.createElement("textarea");
  mount().append(area);
  area.value = "mine";
  area.addEventListener("input", () => (area.value = area.value.replace("[end of Keepsake]", "")));
  expect(insertBlock(editorStrategies.textarea, area, block)).not.toBe("inserted");
  expect(area.value).toBe("mine");
});
