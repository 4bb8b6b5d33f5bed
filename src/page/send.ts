import { findBlock } from "../domain/block";
import { type Composer, findSend, promptText } from "./composer";
import type { Prompt } from "./prompt";
import { isEnabled, isOnSend, isSend, SEND_EVENTS } from "./send-intent";

export interface SendPorts {
  /** The composer as it is now; null where nothing of the page is ours. */
  composer(): Composer | null;
  /** May memories be added without being asked for? */
  addsByItself(): boolean;
  readonly prompt: Prompt;
  failed(error: unknown): void;
}

/** A message waits so long for its memories, then it goes out without. */
const HOLD_MS = 150;

/**
 * Adds memories to a prompt as it is sent. When they are ready they are put in at once and the same event goes on: nothing can
 * get lost. Else the event is held for a moment, and the send control is clicked a frame after the insertion: sites that
 * are sent to in the same task send the old text.
 */
export function guardSending(window: Window, ports: SendPorts, signal: AbortSignal): void {
  let phase: "idle" | "holding" | "releasing" = "idle";
  /** The text about which all has been decided: further events of the same sending let it pass. */
  let decided: string | null = null;

  function onSend(event: Event): void {
    if (phase === "releasing") return;
    const composer = ports.composer();
    if (composer === null || !isSend(event, composer)) return;
    if (phase === "holding") return stop(event);
    const text = promptText(composer);
    if (text.trim() === "" || text === decided) return;
    const adds = ports.addsByItself() && findBlock(text) === null;
    const block = adds ? ports.prompt.offered(text) : [];
    // A script's own submit comes too late to write first: the editor would not tell its page before the page reads it.
    const inTime = event.type !== "submit" || block?.length === 0;
    if (block !== null && inTime) {
      if (ports.prompt.insert(composer, block) === "damaged") return stop(event);
      return settle(composer);
    }
    const send = findSend(composer);
    if (send === null || !isEnabled(send)) return settle(composer);
    stop(event);
    phase = "holding";
    void hold(composer, text).finally(() => (phase = "idle"));
  }

  async function hold(composer: Composer, own: string): Promise<void> {
    const block = await withinHold(ports.prompt.ask(own)).catch((error: unknown) => {
      ports.failed(error);
      return [];
    });
    const unchanged = composer.editor.isConnected && promptText(composer) === own;
    if (unchanged && ports.prompt.insert(composer, block) === "inserted") {
      const wanted = promptText(composer);
      await nextFrame(window);
      if (promptText(composer) !== wanted && ports.prompt.withdraw(composer)) await nextFrame(window);
    }
    release(composer.editor.isConnected ? composer : ports.composer());
  }

  function release(composer: Composer | null): void {
    if (composer === null) return;
    settle(composer);
    phase = "releasing";
    const send = findSend(composer);
    if (send !== null) send.click();
    else composer.editor.closest("form")?.requestSubmit();
  }

  function settle(composer: Composer): void {
    decided = promptText(composer);
    ports.prompt.sent(composer);
  }

  const options = { capture: true, signal };
  for (const type of SEND_EVENTS) window.addEventListener(type, onSend, options);
  window.addEventListener(
    "input",
    (event) => {
      if (event.isTrusted && phase === "idle") decided = null;
    },
    options,
  );
  window.addEventListener("pointerdown", (event) => prepare(event, ports), options);
}

/** The finger is on the button: ask already. */
function prepare(event: Event, { composer: find, addsByItself, prompt, failed }: SendPorts): void {
  const composer = event.isTrusted && addsByItself() ? find() : null;
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

/** The next frame; a page in the background has none, so a little later at most. */
const nextFrame = (window: Window): Promise<void> =>
  new Promise((done) => {
    const late = window.setTimeout(done, 50);
    window.requestAnimationFrame(() => {
      window.clearTimeout(late);
      done();
    });
  });
