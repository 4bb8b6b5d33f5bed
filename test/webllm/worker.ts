import { type Given, runTrials, type Step } from "./trials";

/** What the worker tells, as it goes. */
export type Told =
  | { readonly tells: "note"; readonly note: string }
  | { readonly tells: "step"; readonly step: Step }
  | { readonly tells: "failure"; readonly message: string }
  | { readonly tells: "end" };

const tell = (told: Told): void => postMessage(told);

async function run(given: Given, shim: string | null): Promise<void> {
  // What replaces shaders must be there before web-llm is.
  if (shim !== null) await import(/* @vite-ignore */ shim);
  const note = (text: string): void => tell({ tells: "note", note: text });
  for await (const step of runTrials(given, note)) tell({ tells: "step", step });
  tell({ tells: "end" });
}

addEventListener("message", ({ data }: MessageEvent<{ readonly given: Given; readonly shim: string | null }>) => {
  run(data.given, data.shim).catch((error: unknown) => tell({ tells: "failure", message: String(error) }));
});
