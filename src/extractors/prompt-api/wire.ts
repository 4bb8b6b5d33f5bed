import type { Answer } from "../../asking/model-slot";
import type { ModelRequest } from "../../asking/prompt";
import type { FailureCode } from "../../domain/failure";
import type { ModelAvailability } from "./language-model";

/*
 * Browsers show their language model to windows, and the engine runs in a worker. So the document that owns the worker lends it, over a
 * `BroadcastChannel`, which only the extension's own documents and workers can hear.
 */

export const CHANNEL = "keepsake-built-in-model";

/** What the worker asks for. */
export type Ask =
  | { readonly asks: "availability" | "load" | "unload" | "stop" }
  | { readonly asks: "answer"; readonly request: ModelRequest };

/** How a call ended. */
export type Ended =
  | { readonly tells: "availability"; readonly availability: ModelAvailability | null }
  | { readonly tells: "answer"; readonly answer: Answer }
  | { readonly tells: "done" };

/** A sign of life, an end, or a failure. */
export type Tell =
  | Ended
  | { readonly tells: "heard"; readonly share: number }
  | { readonly tells: "failure"; readonly code: FailureCode; readonly message: string };

/** What goes over the wire: `call` is the one that it belongs to. */
export type Message = { readonly call: string } & (Ask | Tell);
