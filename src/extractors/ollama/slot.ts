import type { ModelRequest } from "../../asking/prompt";
import { createSpeedometer } from "../../asking/speedometer";
import type { Speed } from "../../domain/extractor";
import { Failure } from "../../domain/failure";
import type { Client, OllamaModel } from "./client";
import { unreachable } from "./trouble";

/** Which of Ollama's models was chosen, and how it fares. */
export interface Slot {
  /** The user agreed to Ollama being asked. */
  readonly isOn: boolean;
  switch(on: boolean): void;
  readonly model: OllamaModel | null;
  choose(model: OllamaModel | null): void;
  /** Why nothing can be asked now, in words for a person, or null. */
  whyNot(): string | null;
  ask(request: ModelRequest, signal: AbortSignal | undefined): Promise<string>;
  readonly speed: () => Speed | null;
}

const OFF = "Ollama is not switched on.";
const NONE = "No language model of Ollama is chosen.";

/** After a failure Ollama is left alone for so many milliseconds (`pause`). */
export function createSlot(client: Client, pause: number): Slot {
  const speedometer = createSpeedometer();
  let isOn = false;
  let model: OllamaModel | null = null;
  let trouble: { readonly reason: string; readonly until: number } | null = null;

  const choose = (next: OllamaModel | null): void => {
    model = next;
    trouble = null;
    speedometer.reset();
  };
  return {
    get isOn() {
      return isOn;
    },
    get model() {
      return model;
    },
    switch(on) {
      isOn = on;
      if (!on) choose(null);
    },
    choose,
    whyNot() {
      if (!isOn) return OFF;
      if (trouble !== null && Date.now() < trouble.until) return trouble.reason;
      return model === null ? NONE : null;
    },
    async ask(request, signal) {
      if (!isOn || model === null) throw new Failure("model", isOn ? NONE : OFF);
      try {
        const { text, effort } = await client.chat(model.name, request, signal);
        if (effort !== null) speedometer.add(effort);
        return text;
      } catch (error) {
        const failure = unreachable(error);
        if (failure.code === "not-found") choose(null);
        if (failure.code !== "cancelled") trouble = { reason: failure.message, until: Date.now() + pause };
        throw failure;
      }
    },
    speed: speedometer.speed,
  };
}
