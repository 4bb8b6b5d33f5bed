import { Failure } from "../../domain/failure";
import { type BuiltIn, createBuiltIn, type Following } from "./built-in";
import type { LanguageModelApi } from "./language-model";
import { type Ask, CHANNEL, type Ended, type Message, type Tell } from "./wire";

declare global {
  /** Where the browser has one; TypeScript does not know it yet. */
  var LanguageModel: LanguageModelApi | undefined;
}

async function obey(ask: Ask, builtIn: BuiltIn, following: Following): Promise<Ended> {
  if (ask.asks === "availability") return { tells: "availability", availability: await builtIn.availability() };
  if (ask.asks === "answer") {
    const { heard, signal } = following;
    return { tells: "answer", answer: await builtIn.ask(ask.request, { heard: () => heard(1), signal }) };
  }
  await (ask.asks === "load" ? builtIn.load(following) : builtIn.unload());
  return { tells: "done" };
}

/** Lends the browser's language model to the engine's worker, until the signal. For the document that owns the worker, before it starts it. */
export function lendBuiltInModel(signal: AbortSignal, api = globalThis.LanguageModel): void {
  const builtIn = createBuiltIn(api);
  const channel = new BroadcastChannel(CHANNEL);
  const calls = new Map<string, AbortController>();

  async function serve(call: string, ask: Ask): Promise<void> {
    const stop = new AbortController();
    const tell = (told: Tell): void => {
      if (!signal.aborted) channel.postMessage({ call, ...told } satisfies Message);
    };
    calls.set(call, stop);
    try {
      tell(await obey(ask, builtIn, { heard: (share) => tell({ tells: "heard", share }), signal: stop.signal }));
    } catch (error) {
      const { code, message } = error instanceof Failure ? error : new Failure("model", String(error));
      tell({ tells: "failure", code, message });
    } finally {
      calls.delete(call);
    }
  }

  channel.addEventListener("message", ({ data }: MessageEvent<Message>) => {
    if (!("asks" in data)) return;
    if (data.asks === "stop") calls.get(data.call)?.abort();
    else void serve(data.call, data);
  });
  signal.addEventListener("abort", () => {
    for (const call of calls.values()) call.abort();
    channel.close();
  });
}
