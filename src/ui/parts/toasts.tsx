import { lazy, Suspense, useSyncExternalStore } from "react";
import type { Note } from "./toast-region";

/** How long there is a way back, in milliseconds. The time stands still while the pointer or the focus is on it. */
const UNDO_MS = 10_000;

// Most popups close before anything is told: what shows it is fetched then.
const fetchRegion = () => import("./toast-region");
const Region = lazy(async () => ({ default: (await fetchRegion()).ToastRegion }));

let told = false;
const watchers = new Set<() => void>();

function watch(changed: () => void): () => void {
  watchers.add(changed);
  return () => watchers.delete(changed);
}

/** Tells it at the edge of the page. */
export function tell(note: Note): void {
  told = true;
  for (const changed of watchers) changed();
  void fetchRegion().then(({ show }) => show(note, UNDO_MS));
}

/** Where notes are shown; once in a page. */
export function Toasts() {
  const wanted = useSyncExternalStore(watch, () => told);
  return wanted ? (
    <Suspense fallback={null}>
      <Region />
    </Suspense>
  ) : null;
}
