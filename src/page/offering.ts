import type { Block } from "../domain/block";
import type { SiteMode } from "../domain/settings";
import type { ChatDoor } from "../messaging/protocol";
import { createChip } from "./chip";
import type { Composer } from "./composer";
import { createOwedFeedback } from "./owed-feedback";
import { createPanelFrame, type PanelFrame } from "./panel-frame";
import { createPrompt, ownText, type Prompt } from "./prompt";
import { createRecallAhead } from "./recall-ahead";

export interface OfferingPorts {
  /** `Site.site`. */
  readonly site: string;
  readonly engine: Pick<ChatDoor, "recall" | "feedback">;
  readonly panelUrl: string;
  readonly composer: () => Composer | null;
  readonly mode: () => SiteMode;
  readonly failed: (error: unknown) => void;
}

/** What is offered to the person while they write: recalled as they type, counted on the chip, listed in the panel. */
export interface Offering {
  readonly prompt: Prompt;
  readonly panel: PanelFrame;
  /** Shows what is offered now. */
  readonly update: () => void;
}

export function createOffering(window: Window, ports: OfferingPorts, signal: AbortSignal): Offering {
  const { site, engine, composer: find, failed } = ports;
  const panel = createPanelFrame(window.document, ports.panelUrl, signal);
  const chip = createChip(window, () => withComposer(list), signal);
  const ahead = createRecallAhead({ recall, answered: update, failed }, signal);
  const feedback = createOwedFeedback((owed) => void engine.feedback(owed).catch(failed));
  const prompt = createPrompt(ahead, feedback.owe);

  function withComposer(use: (composer: Composer) => void): void {
    const composer = find();
    if (composer !== null) use(composer);
  }
  const want = (): void => withComposer((composer) => ahead.want(ownText(composer)));

  async function recall(text: string): Promise<Block> {
    const conversation = find()?.conversation ?? null;
    return (await engine.recall({ site, conversation, text })).block;
  }

  function list(composer: Composer): void {
    panel.toggle(composer.editor, countOf(composer, prompt)?.memories ?? 0);
  }

  function update(): void {
    const composer = find();
    feedback.settle(composer?.conversation ?? null);
    const count = composer === null ? NONE : countOf(composer, prompt);
    // While the next answer is on its way, the last one stays.
    if (count === null) return;
    if (composer !== null && count.memories > 0) {
      return chip.show(composer.editor, { ...count, bySelf: ports.mode() === "auto" });
    }
    chip.hide();
    panel.close();
  }

  listenToWriting(window, { find, wrote: panel.close, want, cameBack: ahead.forget }, signal);
  return { prompt, panel, update };
}

const NONE = { memories: 0, inserted: false };

/** How many of ours stand in the prompt, or else are offered for it; null while that is not known. */
function countOf(composer: Composer, prompt: Prompt): typeof NONE | null {
  const standing = prompt.standing(composer);
  if (standing.length > 0) return { memories: standing.length, inserted: true };
  const offered = prompt.offered(ownText(composer));
  return offered && { memories: offered.length, inserted: false };
}

interface WritingPorts {
  readonly find: () => Composer | null;
  readonly wrote: () => void;
  readonly want: () => void;
  /** The person comes back to the page, perhaps from our list: what was recalled may be forgotten by now. */
  readonly cameBack: () => void;
}

function listenToWriting(window: Window, { find, wrote, want, cameBack }: WritingPorts, signal: AbortSignal): void {
  function typed({ isTrusted, type, target }: Event): void {
    if (!isTrusted || !(target instanceof Node) || !find()?.editor.contains(target)) return;
    if (type === "input") wrote();
    want();
  }
  function focused({ target }: Event): void {
    if (target !== window) return;
    cameBack();
    want();
  }
  const options = { capture: true, signal };
  for (const type of ["input", "focusin"]) window.addEventListener(type, typed, options);
  window.addEventListener("focus", focused, options);
}
