import type { ChatCompletionRequestBase } from "@mlc-ai/web-llm";
import { Failure } from "../../domain/failure";
import type { Choice } from "./catalogue";
import { type Engine, generate } from "./engine";
import type { LanguageModel } from "./models";
import { modelFailure, untilAborted } from "./trouble";

/** A model in an engine, ready to answer. */
interface Loaded {
  readonly choice: Choice;
  readonly engine: Engine;
}

/** The place for the one model that is loaded. */
export interface Slot {
  readonly loaded: Loaded | null;
  /** Puts a model in, or null, and lets the one before go. */
  replace(next: Loaded | null): Promise<void>;
  /** The model's answer. One that fails is let go: what state it is in, nobody knows. */
  ask(request: (model: LanguageModel) => ChatCompletionRequestBase, signal?: AbortSignal): Promise<string>;
}

export function createSlot(): Slot {
  let loaded: Loaded | null = null;
  const replace = async (next: Loaded | null): Promise<void> => {
    const old = loaded;
    loaded = next;
    // An engine whose device is lost cannot even be unloaded.
    if (old !== null) await Promise.allSettled([old.engine.unload()]);
  };
  return {
    get loaded() {
      return loaded;
    },
    replace,
    async ask(request, signal) {
      const asked = loaded;
      if (asked === null) throw new Failure("model", "No language model is loaded.");
      try {
        return await untilAborted(generate(asked.engine, request(asked.choice.model), signal), signal);
      } catch (error) {
        const failure = modelFailure(error);
        if (failure.code !== "cancelled" && loaded === asked) await replace(null);
        throw failure;
      }
    },
  };
}
