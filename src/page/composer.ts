import { stripBlock } from "../domain/block";
import type { Site } from "../domain/site";
import { editorStrategies } from "./editors";
import type { EditorStrategy } from "./editors/editor-strategy";
import { findControl } from "./read";

/** Where a prompt is written, at this moment. Pages put new elements in its place: look it up again after every wait. */
export interface Composer {
  readonly site: Site;
  readonly conversation: string | null;
  readonly editor: HTMLElement;
  readonly strategy: EditorStrategy;
}

/** Null where the page shows no editor. */
export function findComposer(document: Document, url: URL, site: Site): Composer | null {
  const editor = findControl(document, site, site.selectors.editor);
  if (!(editor instanceof HTMLElement)) return null;
  return { site, conversation: site.conversationId(url), editor, strategy: editorStrategies[site.editorKind] };
}

/** The same composer as it stands now: read once, however often it is asked. For one task, since a page writes on after it. */
export function readOnce(composer: Composer): Composer {
  const { strategy, editor } = composer;
  let text: string | undefined;
  return { ...composer, strategy: { ...strategy, read: () => (text ??= strategy.read(editor)) } };
}

/** The words of the prompt that are the person's own. */
export const ownText = (composer: Composer): string => stripBlock(promptText(composer));

export const promptText = ({ strategy, editor }: Composer): string => strategy.read(editor);

/** The control that sends this prompt, where it is there. */
export function findSend({ site, editor }: Composer): HTMLElement | null {
  const send = findControl(editor.ownerDocument, site, site.selectors.send);
  return send instanceof HTMLElement ? send : null;
}

export const isGenerating = ({ site, editor }: Composer): boolean =>
  editor.ownerDocument.querySelector(site.selectors.streaming) !== null;
