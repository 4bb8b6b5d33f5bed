/**
 * Whether a person can really see us: a page that covers our frame or makes it transparent could borrow their clicks.
 * Where the browser cannot tell (Firefox), we take it that they can.
 */
export function watchSeen(element: Element, signal: AbortSignal): () => boolean {
  let seen = true;
  // Chromium's own, not yet among TypeScript's.
  const options: IntersectionObserverInit & { trackVisibility: boolean; delay: number } = {
    trackVisibility: true,
    delay: 100,
  };
  const observer = new IntersectionObserver((entries) => {
    const last = entries.at(-1);
    if (last !== undefined && "isVisible" in last) seen = last.isVisible === true;
  }, options);
  observer.observe(element);
  signal.addEventListener("abort", () => observer.disconnect(), { once: true });
  return () => seen;
}
