import { text } from "../../texts/text";
import { Button } from "../parts/parts";
import { Bringing, Learning, Owning } from "./pictures";
import { StepFrame, type StepProps } from "./step-frame";

const PICTURES = [
  [Learning, "welcome_does_learn", "welcome_does_learn_more"],
  [Bringing, "welcome_does_bring", "welcome_does_bring_more"],
  [Owning, "welcome_does_yours", "welcome_does_yours_more"],
] as const;

/** What it does, in three pictures. */
export function DoesStep(props: StepProps) {
  return (
    <StepFrame
      {...props}
      title={text("welcome_does")}
      actions={
        <>
          <Button onPress={() => props.go("consent")}>{text("welcome_skip")}</Button>
          <Button look="primary" onPress={() => props.go("never")}>
            {text("welcome_next")}
          </Button>
        </>
      }
    >
      <ul className="pictures">
        {PICTURES.map(([Picture, title, more]) => (
          <li key={title}>
            <Picture />
            <div>
              <h2>{text(title)}</h2>
              <p>{text(more)}</p>
            </div>
          </li>
        ))}
      </ul>
    </StepFrame>
  );
}
