import type {
  Expectations,
  LanguageModelApi,
  ModelAvailability,
  Session,
} from "../../src/extractors/prompt-api/language-model";

/** What a made-up model does; it changes as it is used. */
export interface MadeUp {
  availability: ModelAvailability;
  /** The user has clicked in this window just now. */
  isClicked: boolean;
  /** The pieces of the answer to a prompt; may throw. */
  answer: (input: string) => Iterable<string>;
  readonly created: { readonly system: string | undefined; readonly expectations: Expectations }[];
  readonly prompted: { readonly input: string; readonly options: object; readonly heardBefore: readonly string[] }[];
  /** Sessions that are not destroyed. */
  live: number;
}

const state = (message: string, name: string): DOMException => new DOMException(message, name);

function createSession(model: MadeUp, heard: readonly string[]): Session {
  let isDestroyed = false;
  let tokens = heard.join(" ").split(" ").length;
  model.live++;
  const alive = (): void => {
    if (isDestroyed) throw state("The session has been destroyed.", "InvalidStateError");
  };
  return {
    get contextUsage() {
      return tokens;
    },
    promptStreaming(input, options) {
      alive();
      model.prompted.push({ input, options, heardBefore: heard });
      return new ReadableStream({
        async start(stream) {
          options.signal.addEventListener("abort", () => stream.error(options.signal.reason));
          try {
            tokens += input.split(" ").length;
            for (const piece of model.answer(input)) {
              await new Promise((next) => setTimeout(next, 1));
              if (options.signal.aborted) return;
              alive();
              tokens++;
              stream.enqueue(piece);
            }
            stream.close();
          } catch (error) {
            stream.error(error);
          }
        },
      });
    },
    async clone({ signal }) {
      alive();
      signal.throwIfAborted();
      return createSession(model, heard);
    },
    destroy() {
      if (!isDestroyed) model.live--;
      isDestroyed = true;
    },
  };
}

/** A `LanguageModel` that behaves as Chrome's, with a made-up model in it. */
export function madeUpModel(given: Partial<MadeUp> = {}): { readonly api: LanguageModelApi; readonly model: MadeUp } {
  const model: MadeUp = {
    availability: "available",
    isClicked: false,
    answer: () => ["[]"],
    created: [],
    prompted: [],
    live: 0,
    ...given,
  };
  const api: LanguageModelApi = {
    availability: () => Promise.resolve(model.availability),
    async create({ initialPrompts, monitor, signal, ...expectations }) {
      signal?.throwIfAborted();
      if (model.availability === "unavailable") throw state("The device cannot run it.", "NotSupportedError");
      if (model.availability !== "available") await download(model, monitor, signal);
      const system = initialPrompts?.[0]?.content;
      model.created.push({ system, expectations });
      return createSession(model, system === undefined ? [] : [system]);
    },
  };
  return { api, model };
}

type Following = Pick<Parameters<LanguageModelApi["create"]>[0], "monitor" | "signal">;

async function download(model: MadeUp, monitor: Following["monitor"], signal: Following["signal"]): Promise<void> {
  if (!model.isClicked) throw state("Requires a user gesture.", "NotAllowedError");
  const heard: ((event: { readonly loaded: number }) => void)[] = [];
  monitor?.({ addEventListener: (_type, listener) => void heard.push(listener) });
  for (const loaded of [0, 0.5, 1]) {
    await new Promise((next) => setTimeout(next, 5));
    signal?.throwIfAborted();
    for (const listener of heard) listener({ loaded });
  }
  model.availability = "available";
}
