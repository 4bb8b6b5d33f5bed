/** UTF-16 units of an editor's text: `[start, end)`. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** How one kind of editor is read and written. */
export interface EditorStrategy {
  /** What the person wrote, a line for each paragraph. */
  read(editor: HTMLElement): string;
  /** False where text put at the start would fall into a list, a quotation or a piece of code. */
  startsPlain(editor: HTMLElement): boolean;
  /** Replaces a passage at once, as typing would, and leaves the caret in the words where it stood. */
  replace(editor: HTMLElement, range: TextRange, text: string): void;
}
