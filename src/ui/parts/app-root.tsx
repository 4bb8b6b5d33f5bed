import "./tokens.css";
import { type ReactNode, useMemo, useState } from "react";
import { Failure } from "../../domain/failure";
import { type App, AppContext, type Doors } from "./app-context";
import { ProblemContext, ProblemNotice } from "./problem";
import { Toasts } from "./toasts";

/** What every page of ours stands in: what it may ask, what went wrong, and what can be taken back. */
export function AppRoot({ doors, children }: { readonly doors: Doors; readonly children: ReactNode }) {
  const [problem, setProblem] = useState<unknown>(null);
  const [revision, setRevision] = useState(0);
  const app = useMemo<App>(
    () => ({
      ...doors,
      revision,
      refresh: () => setRevision((count) => count + 1),
      report: (error) => {
        // The user's own doing (a paused download) is no news to them.
        if (!(error instanceof Failure && error.code === "cancelled")) setProblem(error);
      },
      retract: (error) => setProblem((shown: unknown) => (shown === error ? null : shown)),
    }),
    [doors, revision],
  );
  const told = useMemo(() => ({ problem, dismiss: () => setProblem(null) }), [problem]);
  return (
    <AppContext value={app}>
      <ProblemContext value={told}>
        <ProblemNotice />
        {children}
        <Toasts />
      </ProblemContext>
    </AppContext>
  );
}
