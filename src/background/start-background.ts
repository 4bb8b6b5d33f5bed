import { browser } from "wxt/browser";
import { openPage } from "../messaging/background";
import type { ManagerDoor } from "../messaging/protocol";
import { obeyCommands } from "./commands";
import { answerOmnibox } from "./omnibox";
import { keepRememberMenu } from "./remember-menu";

export interface BackgroundPorts {
  readonly engine: ManagerDoor;
  /** The address bar takes its suggestions as XML; else as they are. */
  readonly isMarkup: boolean;
}

/** Everything that the browser asks of us while none of our pages is open. To be called at once at each start: later it would miss what it was started for. */
export function startBackground({ engine, isMarkup }: BackgroundPorts): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === "install") void openPage("/welcome.html");
  });
  obeyCommands(engine);
  keepRememberMenu(engine);
  answerOmnibox({ engine, isMarkup });
}
