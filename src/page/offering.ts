import type { SiteMode } from "../domain/settings";
import type { ChatDoor } from "../messaging/protocol";
import { type ChipCount, createChip } from "./chip";
import { type Composer, ownText, readOnce } from "./composer";
import { createForgetting, type Forgetting } from "./forgetting";
import { createOwedFeedback } from "./owed-feedback";
import { createPanelFrame, type PanelFrame } from "./panel-frame";
import { createPrompt, type Prompt } from "./prompt";
import { type Answer, createRecallAhead, PAUSE_MS } from "./recall-ahead";

export interface OfferingPorts {
  /** `Site.site`. */
  readonly site: string;
  readonly engine: Pick<ChatDoor, "ready" | "recall" | "feedback" | "answerForget">;
  readonly panelUrl: string;
  readonly composer: () => Composer | null;
  readonly mode: () => SiteMode;
  readonly failed: (error: unknown) => void;
}

/** What is offered to the person while they write: recalled as they type, counted on the chip, listed in the panel. */
export interface Offering {
  readonly prompt: Prompt;
  readonly forgetting: Forgetting;
  readonly panel: PanelFrame;
  /** Shows what is offered now. */
  readonly update: () => void;
  /** The page has changed, as it does with each key: shows what is offered in a moment. */
  readonly updateSoon: () => void;
}

export function createOffering(window: Window, ports: OfferingPorts, signal: AbortSignal): Offering {
  const { site, engine, composer: find, failed } = ports;
  const recall = (text: string): Promise<Answer> =>
    engine.recall({ site, conversation: find()?.conversation ?? null, text });
  const panel = createPanelFrame(window.document, ports.panelUrl, signal);
  const chip = createChip(window, (how) => withComposer((composer) => list(composer, how)), signal);
  const ahead = createRecallAhead({ recall, answered: update, failed }, signal);
  const feedback = createOwedFeedback((owed) => void engine.feedback(owed).catch(failed));
  const forgetting = createForgetting({ ahead, engine, changed: update, failed });
  const prompt = createPrompt({ ahead, feedback: feedback.owe, forgetting });

  function withComposer(use: (composer: Composer) => void): void {
    const composer = find();
    if (composer !== null) use(composer);
  }
  const written = (): string => {
    const composer = find();
    return composer === null ? "" : ownText(composer);
  };
  const findOnce = (): Composer | null => {
    const composer = find();
    return composer && readOnce(composer);
  };
  const want = (): void => ahead.want(written);
  const getReady = (): void => void engine.ready(site).catch(failed);

  function list(composer: Composer, how: { readonly byKeyboard: boolean }): void {
    const toForget = forgetting.asked(composer).length;
    // What is to be forgotten stands under two lines of explanation.
    const lines = toForget > 0 ? toForget + 1 : (countOf(composer, prompt)?.memories ?? 0);
    panel.toggle(composer.editor, { lines, ...how });
  }

  function update(): void {
    const composer = findOnce();
    feedback.settle(composer?.conversation ?? null);
    if (composer !== null) prompt.settle(composer.conversation);
    const count = composer === null ? NONE : shownBy(composer, { prompt, forgetting, mode: ports.mode() });
    // While the next answer is on its way, the last one stays.
    if (count === null) return;
    if (composer !== null && count.memories > 0) return chip.show(composer.editor, count);
    chip.hide();
    panel.close();
  }

  listenToWriting(window, { find, wrote: panel.close, want, getReady, cameBack: ahead.forget }, signal);
  return { prompt, forgetting, panel, update, updateSoon: eachPause(update, signal) };
}

const NONE: ChipCount = { memories: 0, does: "adds" };

interface Shown extends Pick<Offering, "prompt" | "forgetting"> {
  readonly mode: SiteMode;
}

/** What the chip says; null while that is not known. */
function shownBy(composer: Composer, { prompt, forgetting, mode }: Shown): ChipCount | null {
  const toForget = forgetting.asked(composer).length;
  if (toForget > 0) return { does: "forget", memories: toForget };
  const count = countOf(composer, prompt);
  return count && { memories: count.memories, does: doneWith(count, mode) };
}

interface Count {
  readonly memories: number;
  readonly inserted: boolean;
}

const doneWith = ({ inserted }: Count, mode: SiteMode): ChipCount["does"] =>
  inserted ? "stands" : mode === "auto" ? "adds" : "could add";

/** How many of ours stand in the prompt, or else are offered for it; null while that is not known. */
function countOf(composer: Composer, prompt: Prompt): Count | null {
  const standing = prompt.standing(composer);
  if (standing.length > 0) return { memories: standing.length, inserted: true };
  const offered = prompt.offered(ownText(composer));
  return offered && { memories: offered.length, inserted: false };
}

/** Runs work soon, and not more often than once in a pause. */
function eachPause(work: () => void, signal: AbortSignal): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener("abort", () => clearTimeout(timer), { once: true });
  return () => {
    if (signal.aborted) return;
    timer ??= setTimeout(() => {
      timer = undefined;
      work();
    }, PAUSE_MS);
  };
}

interface WritingPorts {
  readonly find: () => Composer | null;
  readonly wrote: () => void;
  readonly want: () => void;
  /** The person is about to write. */
  readonly getReady: () => void;
  /** The person comes back to the page, perhaps from our list: what was recalled may be forgotten by now. */
  readonly cameBack: () => void;
}

function listenToWriting(window: Window, ports: WritingPorts, signal: AbortSignal): void {
  const { find, wrote, want, getReady, cameBack } = ports;
  const isInEditor = ({ isTrusted, target }: Event): boolean =>
    isTrusted && target instanceof Node && find()?.editor.contains(target) === true;
  function typed(event: Event): void {
    if (!isInEditor(event)) return;
    if (event.type === "input") wrote();
    else getReady();
    want();
  }
  function pressed(event: Event): void {
    if (isInEditor(event)) getReady();
  }
  function focused({ target }: Event): void {
    if (target !== window) return;
    cameBack();
    want();
  }
  const options = { capture: true, signal };
  for (const type of ["input", "focusin"]) window.addEventListener(type, typed, options);
  window.addEventListener("pointerdown", pressed, options);
  window.addEventListener("focus", focused, options);
}
