import type { ReactNode } from "react";
import { text } from "../../texts/text";
import { focusAtOnce } from "../parts/focus-at-once";
import { Button } from "../parts/parts";
import { after, before, type Step } from "./steps";

export interface StepProps {
  readonly step: Step;
  /** The user came here from another step: its title takes the focus, so that it is read out. */
  readonly moved: boolean;
  readonly go: (to: Step) => void;
}

export interface StepFrameProps extends StepProps {
  readonly title: string;
  readonly children: ReactNode;
  /** The way on; without it, a button to the next step. */
  readonly actions?: ReactNode;
}

/** A step of the welcome page: its title, what it says, the way back and on. */
export function StepFrame({ step, moved, go, title, children, actions }: StepFrameProps) {
  return (
    <>
      <h1 ref={moved ? focusAtOnce : null} tabIndex={-1}>
        {title}
      </h1>
      {children}
      <div className="step-actions">
        {before(step) !== step && <Button onPress={() => go(before(step))}>{text("welcome_back")}</Button>}
        <div className="buttons">
          {actions ?? (
            <Button look="primary" onPress={() => go(after(step))}>
              {text("welcome_next")}
            </Button>
          )}
        </div>
      </div>
    </>
  );
}
