import type { Kind } from "./kind";
import type { Draft, Memory } from "./memory";
import type { Turn } from "./turn";

/** Whether this device can run a plug-in, and if not, why, in words for a person. */
export type Availability = { readonly available: true } | { readonly available: false; readonly reason: string };

/** What an extractor reads. */
export interface ChatWindow {
  /** The new turns, in order; drafts may only quote these. */
  readonly turns: readonly Turn[];
  /** Up to ten earlier turns of the same chat, in order, to understand the new ones by. */
  readonly context: readonly Turn[];
  /** The few memories nearest to the new turns. */
  readonly known: readonly Memory[];
  readonly kinds: readonly Kind[];
}

/** Finds what is worth keeping in a conversation. Proposes only: the engine checks every draft. */
export interface Extractor {
  readonly id: string;
  readonly label: string;
  /** Of those available, the highest is used. */
  readonly preference: number;
  available(): Promise<Availability>;
  /** Rejects with a `Failure`; the turns then stay in the inbox. */
  extract(window: ChatWindow, signal?: AbortSignal): Promise<readonly Draft[]>;
  /** The language models it can run, where the user chooses and downloads one. */
  readonly shelf?: ModelShelf;
}

/** A language model that can be downloaded and run. Sizes in bytes. */
export interface ModelOption {
  readonly id: string;
  readonly label: string;
  readonly downloadBytes: number;
  readonly memoryBytes: number;
  /** Why it cannot be chosen on this device, or null. */
  readonly unavailable: string | null;
  /** Its weights are on this device already. */
  readonly downloaded: boolean;
}

export interface ModelProgress {
  readonly model: string;
  /** From 0 to 1. */
  readonly share: number;
  /** One line for a person: what is happening now. */
  readonly note: string;
}

/** The models of one extractor. `load` and `remove` reject with a `Failure` that says what happened. */
export interface ModelShelf {
  options(): Promise<readonly ModelOption[]>;
  /** Downloads what is missing and makes the model ready; an abort keeps what has come so far, to go on from. */
  load(model: string, progress: (now: ModelProgress) => void, signal: AbortSignal): Promise<void>;
  /** Frees the memory that the model takes; the weights stay. */
  unload(): Promise<void>;
  /** Deletes its weights from this device. */
  remove(model: string): Promise<void>;
  /** Which model is ready, or null. */
  readonly loaded: string | null;
  /** Makes a model of the user's own known: a folder in MLC's layout by URL, run by the packaged library of `like`. Gives its id. */
  addCustom(custom: CustomModel): string;
}

export interface CustomModel {
  /** Where `mlc-chat-config.json` lies. */
  readonly url: string;
  /** The `ModelOption.id` whose packaged model library runs it. */
  readonly like: string;
}

export const defineExtractor = (extractor: Extractor): Extractor => extractor;
