import { useEffect, useEffectEvent, useRef, useState } from "react";
import { useApp } from "./app-context";

/** What `key` asks for, and how often while it is in sight; without `everyMs` it is asked once, and again on each `refresh`. */
export interface Question {
  readonly key: string;
  readonly everyMs?: number;
}

/** The newest answer, or undefined before the first. An answer to an earlier question never comes after that to a later one. */
export function useAnswer<T extends object | null>(ask: () => Promise<T>, { key, everyMs }: Question): T | undefined {
  const { report, retract, revision } = useApp();
  const failure = useRef<unknown>(null);
  const [answer, setAnswer] = useState<T>();
  const askOnce = useEffectEvent(async (signal: AbortSignal) => {
    try {
      const fresh = await ask();
      if (signal.aborted) return;
      setAnswer(fresh);
      retract(failure.current);
    } catch (error) {
      if (signal.aborted) return;
      failure.current = error;
      report(error);
    }
  });
  useEffect(() => {
    const life = new AbortController();
    void (async () => {
      await askOnce(life.signal);
      while (everyMs !== undefined && !life.signal.aborted) {
        await new Promise((resolve) => setTimeout(resolve, everyMs));
        // Nobody looks: the engine may sleep.
        if (!life.signal.aborted && !document.hidden) await askOnce(life.signal);
      }
    })();
    return () => life.abort();
  }, [key, everyMs, revision]);
  return answer;
}
