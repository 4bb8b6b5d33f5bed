/** One-way messages to the background. */
export type BackgroundMessage =
  /** Answered when the engine can be connected to. */
  | { readonly ask: "wake" }
  /** From a chat page: how many things it cannot find. */
  | { readonly ask: "badge"; readonly problems: number }
  /** Opens one of our own pages in a tab: its address within the extension, as `/manager.html#/review`. */
  | { readonly ask: "open"; readonly path: string };

/** Names of the ports that doors are opened on. */
export type DoorName = "engine" | "page";
