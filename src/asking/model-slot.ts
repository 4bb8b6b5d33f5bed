import type { Availability, Speed } from "../domain/extractor";
import { Failure } from "../domain/failure";
import { type Waiting, withPatience } from "./patience";
import { createSpeedometer, type Effort } from "./speedometer";

/** What a model said. */
export interface Answer {
  readonly text: string;
  /** Null where it is not known. */
  readonly effort: Effort | null;
}

/** How an answer is listened to. */
export interface Listening {
  /** To be called whenever the model shows that it is alive. */
  readonly heard: () => void;
  readonly signal: AbortSignal;
}

/** The place for the one model of an extractor that is ready to answer. */
export interface ModelSlot<Model> {
  readonly model: Model | null;
  readonly available: () => Promise<Availability>;
  /** Puts a model in, or null, and lets the one before go. */
  replace(next: Model | null): Promise<void>;
  /** The model's answer. One that fails is let go: what state it is in, nobody knows. Rejects with a `Failure`. */
  ask(how: (model: Model, listening: Listening) => Promise<Answer>, signal: Waiting["signal"]): Promise<string>;
  /** As measured with this model; null before its first answer. */
  readonly speed: () => Speed | null;
}

interface SlotParts<Model> {
  /** Milliseconds that a model may be silent while it answers. */
  readonly patience: number;
  /** Gives back what a model takes; it may fail, since one whose device is lost cannot even be unloaded. */
  readonly free: (model: Model) => Promise<void>;
  readonly failureOf: (error: unknown) => Failure;
}

const NONE = "No language model is loaded.";

export function createModelSlot<Model>({ patience, free, failureOf }: SlotParts<Model>): ModelSlot<Model> {
  const speedometer = createSpeedometer();
  let model: Model | null = null;
  let whyNone = NONE;

  const put = async (next: Model | null, why: string): Promise<void> => {
    const old = model;
    model = next;
    whyNone = why;
    speedometer.reset();
    if (old !== null) await Promise.allSettled([free(old)]);
  };
  return {
    get model() {
      return model;
    },
    available: () => Promise.resolve(model === null ? { available: false, reason: whyNone } : { available: true }),
    replace: (next) => put(next, NONE),
    async ask(how, signal) {
      const asked = model;
      if (asked === null) throw new Failure("model", whyNone);
      try {
        const answering = withPatience((heard, either) => how(asked, { heard, signal: either }), { patience, signal });
        const { text, effort } = await answering;
        if (effort !== null) speedometer.add(effort);
        return text;
      } catch (error) {
        const failure = failureOf(error);
        if (failure.code !== "cancelled" && model === asked) await put(null, failure.message);
        throw failure;
      }
    },
    speed: speedometer.speed,
  };
}
