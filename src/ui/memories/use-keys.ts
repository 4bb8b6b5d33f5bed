import { type RefObject, useEffect, useEffectEvent } from "react";

/** Hears the keys that are pressed within an element, but not those that write or choose in a field. */
export function useKeys(element: RefObject<HTMLElement | null>, press: (event: KeyboardEvent) => void): void {
  const hear = useEffectEvent(press);
  useEffect(() => {
    const life = new AbortController();
    const listen = (event: KeyboardEvent): void => {
      const writes = event.target instanceof HTMLElement && event.target.closest("input, textarea, select") !== null;
      if (!writes && !event.ctrlKey && !event.metaKey && !event.altKey) hear(event);
    };
    element.current?.addEventListener("keydown", listen, { signal: life.signal });
    return () => life.abort();
  }, [element]);
}
