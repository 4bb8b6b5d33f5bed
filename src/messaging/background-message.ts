/** One-way messages to the background. */
export type BackgroundMessage =
  /** Answered when the engine can be connected to. */
  | { readonly ask: "wake" }
  /** From a chat page: how many things it cannot find. */
  | { readonly ask: "badge"; readonly problems: number };

/** Names of the ports that doors are opened on. */
export type DoorName = "engine" | "page";
