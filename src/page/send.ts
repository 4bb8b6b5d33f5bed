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

interface Sending {
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
  const sending: Sending = { phase: "idle", decided: null };
  const options = { capture: true, signal };
  for (const type of SEND_EVENTS) window.addEventListener(type, (event) => onSend(event, sending, ports), options);
  window.addEventListener("pointerdown", (event) => prepare(event, ports), options);
  window.addEventListener(
    "input",
    (event) => {
      if (event.isTrusted && sending.phase === "idle") sending.decided = null;
    },
    options,
  );
}

function onSend(event: Event, sending: Sending, ports: SendPorts): void {
  const composer = sending.phase === "releasing" ? null : ports.composer();
  if (composer === null || !isSend(event, composer)) return;
  if (sending.phase === "holding") return stop(event);
  const text = promptText(composer);
  if (text.trim() === "" || text === sending.decided) return;
  const block = blockFor(text, ports);
  // A script's own submit comes too late to write first: the page would read the editor before the editor has told it.
  const inTime = block !== null && (block.length === 0 || event.type !== "submit");
  if (!inTime && canSend(composer)) {
    stop(event);
    sending.phase = "holding";
    void hold(composer, sending, ports).finally(() => (sending.phase = "idle"));
  } else if (ports.prompt.insert(composer, inTime ? block : []) === "damaged") stop(event);
  else settle(composer, sending, ports);
}

/** What is to be added now; null where that is not known yet. */
function blockFor(text: string, { mode, prompt }: SendPorts): Block | null {
  return mode() === "auto" && findBlock(text) === null ? prompt.offered(text) : [];
}

function canSend(composer: Composer): boolean {
  const send = findSend(composer);
  return send !== null && isEnabled(send);
}

async function hold(composer: Composer, sending: Sending, ports: SendPorts): Promise<void> {
  const { prompt } = ports;
  const own = promptText(composer);
  const block = await withinHold(prompt.ask(own)).catch((error: unknown) => {
    ports.failed(error);
    return [];
  });
  const unchanged = composer.editor.isConnected && promptText(composer) === own;
  if (unchanged && prompt.insert(composer, block) === "inserted") {
    const wanted = promptText(composer);
    await nextFrame();
    if (promptText(composer) !== wanted && prompt.withdraw(composer)) await nextFrame();
  }
  const now = composer.editor.isConnected ? composer : ports.composer();
  if (now === null) return;
  settle(now, sending, ports);
  sending.phase = "releasing";
  const send = findSend(now);
  if (send !== null) send.click();
  else now.editor.closest("form")?.requestSubmit();
}

function settle(composer: Composer, sending: Sending, { prompt }: SendPorts): void {
  sending.decided = promptText(composer);
  prompt.sent(composer);
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
