import { browser } from "wxt/browser";
import { openPage } from "../messaging/background";
import { connectPage } from "../messaging/connect";
import type { ManagerDoor } from "../messaging/protocol";
import { text } from "../texts/text";
import { FAILED, flash } from "./flash";

type Engine = Pick<ManagerDoor, "settings" | "changeSettings">;

/** What each command of the manifest does; the popup's the browser does by itself. */
const COMMANDS: Readonly<Record<string, (engine: Engine) => Promise<void>>> = {
  "open-manager": () => openPage("/manager.html#/memories"),
  pause: pauseOrResume,
  insert: insertNow,
};

export function obeyCommands(engine: Engine): void {
  browser.commands.onCommand.addListener((name) => {
    void COMMANDS[name]?.(engine).catch(() => flash(FAILED));
  });
}

async function pauseOrResume(engine: Engine): Promise<void> {
  const { paused, consented } = await engine.settings();
  if (!consented) return openPage("/welcome.html");
  await engine.changeSettings({ paused: !paused });
  await flash({ text: text(paused ? "badge_resumed" : "badge_paused"), tone: "done" });
}

/** Puts what is offered into the prompt of the tab in front. Where there is none, the icon says so. */
async function insertNow(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined) return;
  const life = new AbortController();
  try {
    await connectPage(tab.id, life.signal).insert();
  } catch {
    await flash(FAILED, tab.id);
  } finally {
    life.abort();
  }
}
