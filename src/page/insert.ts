import { type Block, findBlock, formatBlock } from "../domain/block";
import type { EditorStrategy } from "./editors/editor-strategy";

/** `damaged`: the person's own text could not be brought back; it must not go out like this. */
export type Insertion = "inserted" | "untouched" | "damaged";

/** Puts a block in front of what the person wrote, once, at once. Where the result is not exactly both, all is put back. */
export function insertBlock(strategy: EditorStrategy, editor: HTMLElement, block: Block): Insertion {
  const own = strategy.read(editor);
  if (block.length === 0 || findBlock(own) !== null || !strategy.startsPlain(editor)) return "untouched";
  const wanted = formatBlock(block);
  strategy.replace(editor, { start: 0, end: 0 }, wanted);
  if (strategy.read(editor) === wanted + own) return "inserted";
  return putBack(strategy, editor, own) ? "untouched" : "damaged";
}

/** Takes a block out of an editor, to the letter while it stands as it was put in. False where that did not go; then nothing is changed. */
export function removeBlock(strategy: EditorStrategy, editor: HTMLElement, block: Block): boolean {
  const text = strategy.read(editor);
  const known = formatBlock(block);
  const passage = known !== "" && text.startsWith(known) ? { start: 0, end: known.length } : findBlock(text);
  if (passage === null) return true;
  strategy.replace(editor, passage, "");
  if (strategy.read(editor) === text.slice(0, passage.start) + text.slice(passage.end)) return true;
  putBack(strategy, editor, text);
  return false;
}

function putBack(strategy: EditorStrategy, editor: HTMLElement, text: string): boolean {
  const now = strategy.read(editor);
  if (now === text) return true;
  strategy.replace(editor, { start: 0, end: now.length }, text);
  return strategy.read(editor) === text;
}
