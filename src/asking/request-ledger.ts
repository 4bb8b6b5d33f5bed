import type { NetworkRequest } from "../domain/extractor";

/** What an extractor asked of the network, for all to see. */
export interface RequestLedger {
  /** Before a request to this address; `what` tells a person what for. */
  readonly note: (address: string, what: string) => void;
  /** Newest last. */
  readonly requests: () => readonly NetworkRequest[];
}

/** As many as a person might look through. */
const KEPT = 200;

export function createRequestLedger(now: () => number = Date.now): RequestLedger {
  let noted: readonly NetworkRequest[] = [];
  return {
    note(address, what) {
      noted = [...noted, { origin: new URL(address).origin, what, at: now() }].slice(-KEPT);
    },
    requests: () => noted,
  };
}
