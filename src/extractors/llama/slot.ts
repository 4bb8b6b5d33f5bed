import { PATIENCE, withPatience } from "../../asking/patience";
import type { ModelRequest } from "../../asking/prompt";
import { createSpeedometer } from "../../asking/speedometer";
import type { Speed } from "../../domain/extractor";
import { Failure } from "../../domain/failure";
import type { Choice } from "./catalogue";
import { type Engine, generate } from "./engine";
import { modelFailure } from "./trouble";

/** The place for the one model that is loaded. */
export interface Slot {
  readonly loaded: Choice | null;
  put(choice: Choice, engine: Engine): void;
  /** Lets the model go; who still waits for its answer is told that it was stopped. */
  clear(): Promise<void>;
  /** The model's answer. One that fails is let go: what state it is in, nobody knows. */
  ask(request: ModelRequest, signal?: AbortSignal): Promise<string>;
  speed(): Speed | null;
}

interface Loaded {
  readonly choice: Choice;
  readonly engine: Engine;
  readonly gone: AbortController;
}

export function createSlot(): Slot {
  let loaded: Loaded | null = null;
  const speedometer = createSpeedometer();

  const clear = async (): Promise<void> => {
    const old = loaded;
    loaded = null;
    speedometer.reset();
    old?.gone.abort();
    await old?.engine.exit();
  };
  return {
    get loaded() {
      return loaded?.choice ?? null;
    },
    put(choice, engine) {
      loaded = { choice, engine, gone: new AbortController() };
    },
    clear,
    speed: () => speedometer.speed(),
    async ask(request, signal) {
      const asked = loaded;
      if (asked === null) throw new Failure("model", "No language model is loaded.");
      const signals = signal === undefined ? [asked.gone.signal] : [asked.gone.signal, signal];
      try {
        const { text, effort } = await withPatience(
          (heard, stop) => generate(asked.engine, request, { heard, signal: stop }),
          { patience: PATIENCE, signal: AbortSignal.any(signals) },
        );
        speedometer.add(effort);
        return text;
      } catch (error) {
        const failure = modelFailure(error);
        if (failure.code !== "cancelled" && loaded === asked) await clear();
        throw failure;
      }
    },
  };
}
