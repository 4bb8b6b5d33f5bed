/** Runs work that empties something, never twice at once. Asked while it is at it, it runs once more, so that what came in between is not left lying. */
export function oneAtATime(work: () => Promise<void>, failed: (error: unknown) => void): () => Promise<void> {
  let running: Promise<void> | null = null;
  let isAsked = false;

  async function run(): Promise<void> {
    while (isAsked) {
      isAsked = false;
      await work().catch(failed);
    }
    running = null;
  }

  return () => {
    isAsked = true;
    running ??= run();
    return running;
  };
}
