import { useState } from "react";
import { useApp } from "./app-context";

export interface Action {
  /** Does one thing; what goes wrong is shown, and then everything is asked for again. */
  readonly act: (work: () => Promise<unknown>) => void;
  /** It is still being done. */
  readonly busy: boolean;
}

export function useAction(): Action {
  const { report, refresh } = useApp();
  const [running, setRunning] = useState(0);
  const act = (work: () => Promise<unknown>): void => {
    setRunning((count) => count + 1);
    void work()
      .catch(report)
      .finally(() => {
        setRunning((count) => count - 1);
        refresh();
      });
  };
  return { act, busy: running > 0 };
}
