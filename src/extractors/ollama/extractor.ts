import { extractWith } from "../../asking/extract-with";
import { PATIENCE } from "../../asking/patience";
import { createRequestLedger } from "../../asking/request-ledger";
import { isSmall } from "../../asking/small-model";
import { type Availability, defineExtractor, type Extractor } from "../../domain/extractor";
import { createClient } from "./client";
import { createShelf } from "./shelf";
import { createSlot } from "./slot";

/** What can be set for a test. */
interface OllamaParts {
  /** Its origin. */
  readonly address: string;
  /** Milliseconds that it may be silent. */
  readonly patience: number;
  /** Milliseconds until it is tried again after a failure. */
  readonly pause: number;
}

type Ollama = Extractor & Required<Pick<Extractor, "shelf" | "optIn" | "speed" | "requests">>;

/** The extractor that asks Ollama on this computer. It sends nothing before it is switched on. */
export function createOllama(given: Partial<OllamaParts> = {}): Ollama {
  const parts: OllamaParts = { address: "http://localhost:11434", patience: PATIENCE, pause: 60_000, ...given };
  const ledger = createRequestLedger();
  const client = createClient({ ...parts, ledger });
  const slot = createSlot(client, parts.pause);
  return {
    ...defineExtractor({
      id: "ollama",
      label: "Ollama on this computer",
      preference: 110,
      pace: "unhurried",
      languages: null,
      available(): Promise<Availability> {
        const reason = slot.whyNot();
        return Promise.resolve(reason === null ? { available: true } : { available: false, reason });
      },
      addsOnly: () => isSmall({ bytes: slot.model?.bytes ?? 0 }),
      extract: (chat, signal) => extractWith(chat, (request) => slot.ask(request, signal)),
    }),
    shelf: createShelf(client, slot),
    optIn: {
      label: "Let Ollama on this computer read the last messages of each chat, to find what is worth remembering",
      origins: [`${parts.address}/*`],
      switch: (on) => slot.switch(on),
    },
    speed: slot.speed,
    requests: ledger.requests,
  };
}
