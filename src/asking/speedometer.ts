import type { Speed } from "../domain/extractor";

/** What one answer took. Seconds of 0 are unknown and do not count. */
export interface Effort {
  readonly readTokens: number;
  readonly readSeconds: number;
  readonly writtenTokens: number;
  readonly writtenSeconds: number;
}

/** How fast the model that is loaded has been lately. */
export interface Speedometer {
  /** Null before the first answer. */
  readonly speed: () => Speed | null;
  readonly add: (effort: Effort) => void;
  /** Another model: what was measured counts no longer. */
  readonly reset: () => void;
}

/** What each answer leaves of the weight of those before it: the device may be busier now. */
const FADE = 0.7;

interface Total {
  readonly tokens: number;
  readonly seconds: number;
}

const NOTHING: Total = { tokens: 0, seconds: 0 };

const plus = (total: Total, tokens: number, seconds: number): Total =>
  seconds > 0 ? { tokens: total.tokens * FADE + tokens, seconds: total.seconds * FADE + seconds } : total;

const rate = ({ tokens, seconds }: Total): number => (seconds > 0 ? tokens / seconds : 0);

export function createSpeedometer(): Speedometer {
  let read = NOTHING;
  let written = NOTHING;
  return {
    speed: () => (read === NOTHING && written === NOTHING ? null : { read: rate(read), written: rate(written) }),
    add({ readTokens, readSeconds, writtenTokens, writtenSeconds }) {
      read = plus(read, readTokens, readSeconds);
      written = plus(written, writtenTokens, writtenSeconds);
    },
    reset() {
      read = NOTHING;
      written = NOTHING;
    },
  };
}
