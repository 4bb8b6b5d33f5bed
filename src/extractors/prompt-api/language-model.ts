/*
 * As much of the Prompt API as is used here (webmachinelearning.github.io/prompt-api). Browsers show it to windows only, as the global
 * `LanguageModel`; Chrome 138 and later have it for extensions.
 */

export type ModelAvailability = "unavailable" | "downloadable" | "downloading" | "available";

interface Expected {
  readonly type: "text";
  readonly languages: readonly string[];
}

/** What it will be used for: availability is told for these, and sessions are made with the same. */
export interface Expectations {
  readonly expectedInputs: readonly Expected[];
  readonly expectedOutputs: readonly Expected[];
}

interface CreateMonitor {
  /** `loaded` is the share of the download, from 0 to 1. */
  addEventListener(type: "downloadprogress", listener: (event: { readonly loaded: number }) => void): void;
}

interface CreateOptions extends Expectations {
  readonly initialPrompts?: readonly { readonly role: "system"; readonly content: string }[];
  readonly monitor?: (monitor: CreateMonitor) => void;
  readonly signal?: AbortSignal;
}

interface PromptOptions {
  readonly responseConstraint: object;
  readonly omitResponseConstraintInput: boolean;
  readonly signal: AbortSignal;
}

/** A conversation with the model. */
export interface Session {
  /** Tokens of all that was said in it; `inputUsage` before Chrome 148. */
  readonly contextUsage?: number;
  readonly inputUsage?: number;
  promptStreaming(input: string, options: PromptOptions): ReadableStream<string>;
  clone(options: { readonly signal: AbortSignal }): Promise<Session>;
  destroy(): void;
}

/** The global `LanguageModel`. */
export interface LanguageModelApi {
  availability(expectations: Expectations): Promise<ModelAvailability>;
  create(options: CreateOptions): Promise<Session>;
}
