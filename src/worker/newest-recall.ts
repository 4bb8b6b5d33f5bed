import type { Outcome } from "../messaging/outcome";

/** Answers a page's recall, unless that page has asked for another by the time that it could begin: nobody waits for the older one. */
export type NewestRecall = (page: number, recall: () => Promise<Outcome>) => Promise<Outcome>;

const SUPERSEDED: Outcome = { ok: false, code: "cancelled", message: "This page has asked for something newer." };

/** While the worker is busy, asks gather in its queue. Each lets those that came meanwhile in before it begins. */
export function newestRecall(): NewestRecall {
  const newest = new Map<number, () => Promise<Outcome>>();
  return async (page, recall) => {
    newest.set(page, recall);
    await nextTask();
    if (newest.get(page) !== recall) return SUPERSEDED;
    newest.delete(page);
    return recall();
  };
}

/** After what is in the queue already; a timer would wait for some milliseconds. */
const nextTask = (): Promise<void> =>
  new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(null);
  });
