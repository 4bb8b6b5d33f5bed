import type { Endpoint } from "comlink";
import type { Browser } from "wxt/browser";

type Listener = Parameters<Endpoint["addEventListener"]>[1];

/** A runtime port as Comlink wants it. Messages cross as JSON, so only plain values may. */
export function portEndpoint(port: Browser.runtime.Port, admits: (message: unknown) => boolean = () => true): Endpoint {
  const wrapped = new Map<Listener, (message: unknown) => void>();
  return {
    postMessage(message) {
      try {
        port.postMessage(message);
      } catch (error) {
        // The other end has just gone; who waits for an answer hears of it by `onDisconnect`.
        if (!(error instanceof Error)) throw error;
      }
    },
    addEventListener(_type, listener) {
      const onMessage = (message: unknown): void => {
        if (!admits(message)) return;
        const event = new MessageEvent("message", { data: message });
        if (typeof listener === "function") listener(event);
        else listener.handleEvent(event);
      };
      wrapped.set(listener, onMessage);
      port.onMessage.addListener(onMessage);
    },
    removeEventListener(_type, listener) {
      const onMessage = wrapped.get(listener);
      if (onMessage) port.onMessage.removeListener(onMessage);
      wrapped.delete(listener);
    },
  };
}
