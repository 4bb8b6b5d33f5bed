import { findBlock } from "../domain/block";
import type { Site } from "../domain/site";
import { createFoldChip, type FoldChip } from "./fold-chip";

/** Our block in a message as the page shows it. */
interface ShownBlock {
  /** The innermost element that holds all of it. */
  readonly holder: HTMLElement;
  readonly passage: Range;
  /** The first of the person's own words after it in the same element, or null. */
  readonly next: Range | null;
}

export interface Folds {
  /** Folds what is not folded yet, and measures again what is. */
  readonly update: (document: Document, site: Site) => void;
  /** Leaves the page as it was. */
  readonly clear: () => void;
}

interface Fold {
  readonly chip: FoldChip;
  open: boolean;
  /** Of the block, in CSS pixels. */
  height: number;
}

/**
 * Folds our block in the person's messages into a small chip. The page's framework owns the text, so not a node of it is
 * moved: the holder is clipped at the top and drawn up by the height of the block, and reads as before.
 */
export function createFolds(): Folds {
  const folds = new Map<HTMLElement, Fold>();

  function remove(holder: HTMLElement, { chip }: Fold): void {
    chip.host.remove();
    unclip(holder);
    folds.delete(holder);
  }

  function add(holder: HTMLElement): Fold {
    const chip = createFoldChip(holder.ownerDocument, (open) => {
      fold.open = open;
      clip(holder, fold);
    });
    const fold: Fold = { chip, open: false, height: 0 };
    folds.set(holder, fold);
    return fold;
  }

  return {
    update(document, site) {
      const shown = userTurns(document, site)
        .map(findShown)
        .filter((block) => block !== null);
      const holders = new Set(shown.map(({ holder }) => holder));
      for (const [holder, fold] of folds) if (!holders.has(holder)) remove(holder, fold);
      const heights = shown.map(blockHeight);
      for (const [place, { holder }] of shown.entries()) {
        const fold = folds.get(holder) ?? add(holder);
        if (holder.previousSibling !== fold.chip.host) holder.before(fold.chip.host);
        fold.chip.dress();
        fold.height = heights[place] ?? 0;
        clip(holder, fold);
      }
    },
    clear() {
      for (const [holder, fold] of folds) remove(holder, fold);
    },
  };
}

const userTurns = (document: Document, site: Site): readonly Element[] =>
  [...document.querySelectorAll(site.selectors.turn)].filter((turn) => site.role(turn) === "user");

function findShown(turn: Element): ShownBlock | null {
  const text = turn.textContent ?? "";
  const block = findBlock(text);
  if (block === null) return null;
  const end = block.start + text.slice(block.start, block.end).trimEnd().length;
  const passage = rangeOf(turn, block.start, end);
  const { commonAncestorContainer: common } = passage;
  const holder = common instanceof HTMLElement ? common : common.parentElement;
  if (holder === null || holder.closest("[contenteditable='true'], textarea") !== null) return null;
  const next = block.end < text.length ? rangeOf(turn, block.end, block.end + 1) : null;
  return { holder, passage, next: next && holder.contains(next.startContainer) ? next : null };
}

/** Offsets in an element's text content → range. */
function rangeOf(root: Element, start: number, end: number): Range {
  const range = root.ownerDocument.createRange();
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let before = 0;
  for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
    const after = before + node.length;
    if (start >= before && start < after) range.setStart(node, start - before);
    if (end > before && end <= after) {
      range.setEnd(node, end - before);
      break;
    }
    before = after;
  }
  return range;
}

/** How much of its holder the block takes, in CSS pixels; 0 where it shares a line with the person's own words. */
function blockHeight({ holder, passage, next }: ShownBlock): number {
  // An inline box has no height of its own to give.
  if (getComputedStyle(holder).display === "inline") return 0;
  const box = holder.getBoundingClientRect();
  if (next === null) return box.height;
  const bottom = passage.getBoundingClientRect().bottom;
  const top = next.getBoundingClientRect().top;
  return top + 1 < bottom ? 0 : top - box.top;
}

function clip(holder: HTMLElement, { open, height }: Fold): void {
  if (open || height <= 0) return unclip(holder);
  const margin = `${-height}px`;
  if (holder.style.marginTop === margin) return;
  holder.style.marginTop = margin;
  holder.style.clipPath = `inset(${height}px 0 0 0)`;
}

function unclip({ style }: HTMLElement): void {
  style.removeProperty("margin-top");
  style.removeProperty("clip-path");
}
