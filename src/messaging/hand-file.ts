import { Failure } from "../domain/failure";

/*
 * A file is too large for a message through the browser's ports, which copy everything as JSON. A channel between documents of our own
 * origin hands over the file itself, as a handle: nothing of it is read before the engine does. Pages of other origins have no such channel.
 */

const CHANNEL = "keepsake-files";
/** It is said again until the engine has heard it: its worker may still be starting. */
const AGAIN_MS = 250;
const PATIENCE_MS = 15_000;

type Said = { readonly upload: string; readonly file: File } | { readonly received: string };

/** Gives a file to the engine, under the caller's name for it. Resolves when the engine has it. */
export function handFile(upload: string, file: File): Promise<void> {
  const channel = new BroadcastChannel(CHANNEL);
  const said: Said = { upload, file };
  return new Promise<void>((resolve, reject) => {
    const offer = (): void => channel.postMessage(said);
    const again = setInterval(offer, AGAIN_MS);
    const end = setTimeout(() => {
      stop();
      reject(new Failure("unreachable", "The file could not be handed over. Please try it again."));
    }, PATIENCE_MS);
    function stop(): void {
      clearInterval(again);
      clearTimeout(end);
      channel.close();
    }
    channel.addEventListener("message", ({ data }: MessageEvent<Said>) => {
      if (!("received" in data) || data.received !== upload) return;
      stop();
      resolve();
    });
    offer();
  });
}

/** The engine's end: the file that was handed over last, by its name; null for any other. */
export function receiveFiles(): (upload: string) => File | null {
  let last: { readonly upload: string; readonly file: File } | null = null;
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener("message", ({ data }: MessageEvent<Said>) => {
    if (!("file" in data)) return;
    last = data;
    const received: Said = { received: data.upload };
    channel.postMessage(received);
  });
  return (upload) => (last?.upload === upload ? last.file : null);
}
