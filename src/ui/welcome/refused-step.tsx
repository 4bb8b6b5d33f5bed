import { text } from "../../texts/text";
import { StepFrame, type StepProps } from "./step-frame";

/** The user does not want it now. */
export function RefusedStep(props: StepProps) {
  return (
    <StepFrame {...props} title={text("welcome_refused")} actions={<></>}>
      <p>{text("welcome_refused_more")}</p>
    </StepFrame>
  );
}
