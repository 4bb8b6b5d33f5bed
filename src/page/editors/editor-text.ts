/** A rich editor's text, and where each stretch of it stands. */
export interface EditorText {
  readonly editor: HTMLElement;
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/** A text node, a line break, or the start of a paragraph. */
interface Piece {
  readonly node: Node;
  readonly start: number;
  readonly length: number;
}

const PARAGRAPHS = new Set("p div li pre blockquote h1 h2 h3 h4 h5 h6".split(" "));
const PARAGRAPH = [...PARAGRAPHS].join(", ");

/** What stands there only to hold a place: a line break with nothing after it (a said one is followed by such a holder), and the editor's widgets. */
const isScaffold = (node: Node): boolean =>
  node instanceof HTMLBRElement
    ? node.nextSibling === null
    : node instanceof Element && node.classList.contains("ProseMirror-widget");

/** Reads an editor from its elements: one line for each innermost paragraph and for each line break. */
export function layOut(editor: HTMLElement): EditorText {
  const pieces: Piece[] = [];
  let text = "";
  let paragraphs = 0;
  const add = (node: Node, said: string): void => {
    pieces.push({ node, start: text.length, length: said.length });
    text += said;
  };
  function read(node: Node): void {
    if (node instanceof Text) return add(node, node.data);
    if (isScaffold(node)) return;
    if (node instanceof HTMLBRElement) return add(node, "\n");
    if (isParagraph(node)) {
      if (paragraphs > 0) text += "\n";
      paragraphs += 1;
      add(node, "");
    }
    readChildren(node);
  }
  // Without a tree walker, whose filter costs more than all the rest where there are thousands of lines.
  function readChildren(parent: Node): void {
    for (let child = parent.firstChild; child !== null; child = child.nextSibling) read(child);
  }
  readChildren(editor);
  return { editor, text, pieces };
}

const isParagraph = (node: Node): boolean =>
  node instanceof Element &&
  PARAGRAPHS.has(node.localName) &&
  (node.firstElementChild === null || node.querySelector(PARAGRAPH) === null);

/** Text offset → place in the document. */
export function pointAt(
  { editor, pieces }: EditorText,
  offset: number,
): { readonly node: Node; readonly offset: number } {
  const piece = pieces.findLast(({ start, length }) => start <= offset && offset <= start + length);
  if (piece === undefined) return { node: editor, offset: 0 };
  if (!(piece.node instanceof HTMLBRElement)) return { node: piece.node, offset: offset - piece.start };
  const parent = piece.node.parentNode ?? editor;
  return { node: parent, offset: [...parent.childNodes].indexOf(piece.node) + offset - piece.start };
}

/** Place in the document → text offset. */
export function offsetOf({ text, pieces }: EditorText, node: Node, offset: number): number {
  const own = pieces.find((piece) => piece.node === node && node instanceof Text);
  if (own !== undefined) return own.start + offset;
  const range = document.createRange();
  range.setStart(node, offset);
  return pieces.find((piece) => range.comparePoint(piece.node, 0) >= 0)?.start ?? text.length;
}
