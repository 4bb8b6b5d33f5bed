import type { ChatWindow } from "./extractor";
import type { Draft } from "./memory";

/** One reason not to keep a draft, whichever extractor made it. */
export interface Check {
  readonly id: string;
  /** For a person: why it was not kept. */
  readonly reason: string;
  /** True drops it. */
  drop(draft: Draft, window: ChatWindow): boolean;
}

export const defineCheck = (check: Check): Check => check;
