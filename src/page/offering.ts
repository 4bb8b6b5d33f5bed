import type { SiteMode } from "../domain/settings";
import type { ChatDoor, Feedback } from "../messaging/protocol";
import { createChip } from "./chip";
import type { Composer } from "./composer";
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
  const chip = createChip(window, press, signal);
  const ahead = createRecallAhead({ recall, answered: update, failed }, signal);
  const prompt = createPrompt(ahead, (feedback) => {
    owed = feedback;
    payFeedback(feedback.conversation);
  });
  let owed: Feedback | null = null;

  /** A new chat gets its id a moment after its first message: until then its feedback waits. */
  function payFeedback(conversation: string | null): void {
    if (owed === null || conversation === null) return;
    void engine.feedback({ ...owed, conversation }).catch(failed);
    owed = null;
  }

  async function recall(text: string) {
    const conversation = find()?.conversation ?? null;
    return (await engine.recall({ site, conversation, text })).block;
  }

  function press(): void {
    const composer = find();
    if (composer !== null) panel.toggle(composer.editor);
  }

  function update(): void {
    const composer = find();
    if (composer === null) return hide();
    payFeedback(composer.conversation);
    const standing = prompt.standing(composer);
    const inserted = standing.length > 0;
    const meant = inserted ? standing : prompt.offered(ownText(composer));
    // While the next answer is on its way, the last one stays.
    if (meant === null) return;
    if (meant.length === 0) return hide();
    chip.show(composer.editor, { memories: meant.length, inserted, bySelf: ports.mode() === "auto" });
  }

  function hide(): void {
    chip.hide();
    panel.close();
  }

  function typed({ isTrusted, type, target }: Event): void {
    const composer = isTrusted ? find() : null;
    if (composer === null || !(target instanceof Node) || !composer.editor.contains(target)) return;
    if (type === "input") panel.close();
    ahead.want(ownText(composer));
  }

  /** The person comes back, perhaps from our list: what was recalled may be forgotten by now. */
  function askAgain({ target }: Event): void {
    if (target !== window) return;
    ahead.forget();
    const composer = find();
    if (composer !== null) ahead.want(ownText(composer));
  }

  const options = { capture: true, signal };
  for (const type of ["input", "focusin"]) window.addEventListener(type, typed, options);
  window.addEventListener("focus", askAgain, options);
  return { prompt, panel, update };
}
