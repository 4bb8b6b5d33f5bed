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

/** Takes our block out of an editor. False where something else would have gone with it; then nothing is changed. */
export function removeBlock(strategy: EditorStrategy, editor: HTMLElement): boolean {
  const text = strategy.read(editor);
  const block = findBlock(text);
  if (block === null) return true;
  strategy.replace(editor, block, "");
  const own = text.slice(0, block.start) + text.slice(block.end);
  return strategy.read(editor) === own || (putBack(strategy, editor, text), false);
}

function putBack(strategy: EditorStrategy, editor: HTMLElement, text: string): boolean {
  const now = strategy.read(editor);
  if (now === text) return true;
  strategy.replace(editor, { start: 0, end: now.length }, text);
  return strategy.read(editor) === text;
}
