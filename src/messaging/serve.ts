import { isRecord } from "../domain/record";
import { expose } from "comlink";
import { browser, type Browser } from "wxt/browser";
import type { Ask } from "./outcome";
import { serveMethods } from "./outcome";
import { portEndpoint } from "./port-endpoint";
import type { DoorName } from "./background-message";
import type { PageDoor } from "./protocol";

/** Answers on the ports of one name, as long as `askFor` finds that their opener may ask. */
export function servePorts(
  name: DoorName,
  askFor: (sender: Browser.runtime.MessageSender) => Ask | null,
  signal: AbortSignal,
): void {
  const onConnect = (port: Browser.runtime.Port): void => {
    if (port.name !== name) return;
    const ask = port.sender ? askFor(port.sender) : null;
    if (ask === null) port.disconnect();
    else answer(port, ask);
  };
  browser.runtime.onConnect.addListener(onConnect);
  signal.addEventListener("abort", () => browser.runtime.onConnect.removeListener(onConnect), { once: true });
}

/** Answers what comes by one port. */
export const answer = (port: Browser.runtime.Port, ask: Ask): void => expose(ask, portEndpoint(port, isPlainCall));

/** Serves a chat page to our own pages: the popup, and the panel that stands in it. */
export function servePage(door: PageDoor, signal: AbortSignal): void {
  const ask = serveMethods(door);
  servePorts("page", (sender) => (isOwnPage(sender) ? ask : null), signal);
}

/** Is it one of this extension's own documents, wherever it is shown? */
export function isOwnPage(sender: Browser.runtime.MessageSender): boolean {
  return (
    sender.id === browser.runtime.id && sender.url !== undefined && sender.url.startsWith(browser.runtime.getURL("/"))
  );
}

/** Comlink would let the other end read and set properties and construct objects too: all that we let in is a call with plain values. */
function isPlainCall(message: unknown): boolean {
  if (!isRecord(message)) return false;
  const { type, path, argumentList } = message;
  return type === "RELEASE" || (type === "APPLY" && isListOf(path, isNothing) && isListOf(argumentList, isRaw));
}

const isListOf = (value: unknown, isItem: (item: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(isItem);
const isNothing = (): boolean => false;
const isRaw = (value: unknown): boolean => isRecord(value) && value["type"] === "RAW";
