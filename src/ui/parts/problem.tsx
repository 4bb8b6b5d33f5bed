import { createContext, use } from "react";
import { Notice } from "./parts";
import { messageOf } from "./wording";

/** What went wrong last; null where nothing did. */
export interface Problem {
  readonly problem: unknown;
  readonly dismiss: () => void;
}

export const ProblemContext = createContext<Problem>({ problem: null, dismiss: () => undefined });

/** Tells it. Stands in the page, and in a dialog over it, where the page cannot be reached. */
export function ProblemNotice() {
  const { problem, dismiss } = use(ProblemContext);
  if (problem === null) return null;
  return (
    <Notice tone="warning" onDismiss={dismiss}>
      {messageOf(problem)}
    </Notice>
  );
}
