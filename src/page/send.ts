import { type Block, findBlock } from "../domain/block";
import type { SiteMode } from "../domain/settings";
import { type Composer, findSend, promptText } from "./composer";
import { nextFrame } from "./next-frame";
import type { Prompt } from "./prompt";
import { isEnabled, isOnSend, isSend, SEND_EVENTS } from "./send-intent";

export interface SendPorts {
  /** The composer as it is now; null where nothing of the page is ours. */
  readonly composer: () => Composer | null;
  readonly mode: () => SiteMode;
  readonly prompt: Prompt;
  readonly failed: (error: unknown) => void;
}

/** A message waits so long for its memories, then it goes out without. */
const HOLD_MS = 150;

interface Sending extends SendPorts {
  phase: "idle" | "holding" | "releasing";
  /** The text about which all has been decided: further events of the same sending let it pass. */
  decided: string | null;
}

/**
 * Adds memories to a prompt as it is sent. When they are ready they are put in at once and the same event goes on: nothing can
 * get lost. Else the event is held for a moment, and the send control is clicked a frame after the insertion: sites that
 * are sent to in the same task send the old text.
 */
export function guardSending(window: Window, ports: SendPorts, signal: AbortSignal): void {
  const sending: Sending = { ...ports, phase: "idle", decided: null };
  const options = { capture: true, signal };
  const listener = (event: Event): void => {
    // Keys that only write are not worth a look at the page.
    if (!(event instanceof KeyboardEvent) || event.key === "Enter") onSend(event, sending);
  };
  for (const type of SEND_EVENTS) window.addEventListener(type, listener, options);
  window.addEventListener("pointerdown", (event) => prepare(event, ports), options);
  window.addEventListener(
    "input",
    (event) => {
      if (event.isTrusted && sending.phase === "idle") sending.decided = null;
    },
    options,
  );
}

function onSend(event: Event, sending: Sending): void {
  const composer = sending.phase === "releasing" ? null : sending.composer();
  if (composer === null || !isSend(event, composer)) return;
  if (sending.phase === "holding") return stop(event);
  const text = promptText(composer);
  if (text.trim() === "" || text === sending.decided) return;
  if (addNow(event, composer, sending)) return;
  if (!canSend(composer)) return settle(composer, sending);
  stop(event);
  sending.phase = "holding";
  void hold(composer, sending).finally(() => (sending.phase = "idle"));
}

/** Adds what is ready, and lets the event go on. False where there is something to wait for. */
function addNow(event: Event, composer: Composer, sending: Sending): boolean {
  const block = blockFor(promptText(composer), sending);
  // A script's own submit comes too late to write first: the page would read the editor before the editor has told it.
  if (block === null || (block.length > 0 && event.type === "submit")) return false;
  if (sending.prompt.insert(composer, block) === "damaged") stop(event);
  else settle(composer, sending);
  return true;
}

/** What is to be added now; null where that is not known yet. */
function blockFor(text: string, { mode, prompt }: SendPorts): Block | null {
  return mode() === "auto" && findBlock(text) === null ? prompt.offered(text) : [];
}

function canSend(composer: Composer): boolean {
  const send = findSend(composer);
  return send !== null && isEnabled(send);
}

async function hold(composer: Composer, sending: Sending): Promise<void> {
  const { prompt } = sending;
  const own = promptText(composer);
  const block = await withinHold(prompt.ask(own)).catch((error: unknown) => {
    sending.failed(error);
    return [];
  });
  const unchanged = composer.editor.isConnected && promptText(composer) === own;
  const insertion = unchanged ? prompt.insert(composer, block) : "untouched";
  if (insertion === "damaged") return;
  if (insertion === "inserted") {
    const wanted = promptText(composer);
    await nextFrame();
    if (promptText(composer) !== wanted && prompt.withdraw(composer)) await nextFrame();
  }
  const now = composer.editor.isConnected ? composer : sending.composer();
  if (now !== null) release(now, sending);
}

function release(composer: Composer, sending: Sending): void {
  settle(composer, sending);
  sending.phase = "releasing";
  const send = findSend(composer);
  if (send !== null) send.click();
  else composer.editor.closest("form")?.requestSubmit();
}

function settle(composer: Composer, sending: Sending): void {
  sending.decided = promptText(composer);
  sending.prompt.sent(composer);
}

/** The finger is on the button: ask already. */
function prepare(event: Event, { composer: find, mode, prompt, failed }: SendPorts): void {
  const composer = event.isTrusted && mode() === "auto" ? find() : null;
  if (composer === null || !isOnSend(event, composer)) return;
  const text = promptText(composer);
  if (findBlock(text) === null && text.trim() !== "") prompt.ask(text).catch(failed);
}

function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

async function withinHold<T>(answer: Promise<readonly T[]>): Promise<readonly T[]> {
  const late = new Promise<readonly T[]>((done) => setTimeout(() => done([]), HOLD_MS));
  return await Promise.race([answer, late]);
}
