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
  /** Unit vectors of texts, in order; null while the embedding model is not to be had. */
  embed(texts: readonly string[]): Promise<readonly Float32Array[] | null>;
  /**
   * Whether a statement (in the first person, or with a name for its subject) tells how the user stands to somebody or something
   * ("I drive a Golf"), or repeats, ends or contradicts one of `known`: worth keeping however little its words say.
   */
  readonly relates: (statement: string) => boolean;
}

/** How fast a language model is, in tokens a second. */
export interface Speed {
  readonly read: number;
  readonly written: number;
}

/** A request that left this device's programs or this package: no word of the user's is in it unless `what` says so. */
export interface NetworkRequest {
  /** Scheme, host and port. */
  readonly origin: string;
  /** For a person: what for. */
  readonly what: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** Finds what is worth keeping in a conversation. Proposes only: the engine checks every draft. */
export interface Extractor {
  readonly id: string;
  readonly label: string;
  /** Of those available of one pace, the highest is used. */
  readonly preference: number;
  /** `instant` reads each turn as it comes; `unhurried` reads it again when the chat has gone quiet, and what it finds takes the place of what was found at once. */
  readonly pace: "instant" | "unhurried";
  /** The languages that it knows, as ISO 639-1 codes; null where it leaves none out. */
  readonly languages: readonly string[] | null;
  available(): Promise<Availability>;
  /** Rejects with a `Failure`; the turns then stay in the inbox. */
  extract(window: ChatWindow, signal?: AbortSignal): Promise<readonly Draft[]>;
  /** With the model that is loaded, what it finds takes no other's place: it only adds. Absent: never. */
  readonly addsOnly?: () => boolean;
  /** The language models it can run, where the user chooses one. */
  readonly shelf?: ModelShelf;
  /** What the user must agree to before it reaches for anything. */
  readonly optIn?: OptIn;
  /** As measured with the model that is loaded; null before its first answer. */
  readonly speed?: () => Speed | null;
  /** What it asked of the network since the start, newest last. */
  readonly requests?: () => readonly NetworkRequest[];
}

/** Something that an extractor does only for those who switched it on. */
export interface OptIn {
  /** For a person: what it would do. */
  readonly label: string;
  /** Match patterns of the hosts that it reaches for, which the browser must permit. */
  readonly origins: readonly string[];
  switch(on: boolean): void;
}

/** A language model that can be downloaded and run. Sizes in bytes. */
export interface ModelOption {
  /** Unique among the models of all extractors. */
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
  /** How a model of the user's own is made known; absent where there is no such thing. */
  readonly custom?: CustomShelf;
}

/** A place for models of the user's own. */
export interface CustomShelf {
  /** For a person: what is to be given. */
  readonly label: string;
  readonly placeholder: string;
  /** It must be told which of the shelf's models it is built like. */
  readonly asksLike: boolean;
  /** The ending of a file that can be given in place of an address, with its dot; null where none can. */
  readonly file: string | null;
  /** Gives the model's id. Throws a `Failure` in words for a person. */
  readonly add: (custom: CustomModel) => string;
}

export interface CustomModel {
  /** `Extractor.id`. */
  readonly extractor: string;
  /** Its address; `file:NAME` for a file of that name in the folder `models` of the extension's own file system (OPFS). */
  readonly url: string;
  /** The `ModelOption.id` that it is built like; null where that is not asked. */
  readonly like: string | null;
}

export const defineExtractor = (extractor: Extractor): Extractor => extractor;
