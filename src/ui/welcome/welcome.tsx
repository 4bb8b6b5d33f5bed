import { BookHeart } from "lucide-react";
import { type ComponentType, useState } from "react";
import { text } from "../../texts/text";
import { ConsentStep } from "./consent-step";
import { DoesStep } from "./does-step";
import { DoneStep } from "./done-step";
import { ImportStep } from "./import-step";
import { ModelProgress } from "./model-progress";
import { ModelStep } from "./model-step";
import { NeverStep } from "./never-step";
import { RefusedStep } from "./refused-step";
import type { StepProps } from "./step-frame";
import { placeOf, type Step, STEPS } from "./steps";
import "./welcome.css";

const VIEWS: Readonly<Record<Step, ComponentType<StepProps>>> = {
  does: DoesStep,
  never: NeverStep,
  consent: ConsentStep,
  refused: RefusedStep,
  model: ModelStep,
  import: ImportStep,
  done: DoneStep,
};

/** Under a minute, a step at a time. Until people agree nothing is read, and whoever leaves has refused. */
export function Welcome() {
  const [step, setStep] = useState<Step>("does");
  const [moved, setMoved] = useState(false);
  const go = (to: Step): void => {
    setMoved(true);
    setStep(to);
  };
  const View = VIEWS[step];
  const progress = text("welcome_step", { step: placeOf(step) + 1, steps: STEPS.length });
  return (
    <div className="welcome">
      <header>
        <p className="brand-name">
          <BookHeart className="brand" aria-hidden="true" size={22} /> Keepsake
        </p>
        <p className="hint">{progress}</p>
        <progress aria-label={progress} max={STEPS.length} value={placeOf(step) + 1} />
      </header>
      <main>
        <View key={step} step={step} moved={moved} go={go} />
        {(step === "import" || step === "done") && <ModelProgress />}
      </main>
    </div>
  );
}
