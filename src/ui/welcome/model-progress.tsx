import { text } from "../../texts/text";
import { useApp } from "../parts/app-context";
import { ProgressBar } from "../parts/fields";
import { useAnswer } from "../parts/use-answer";

const ASK_EVERY_MS = 1000;

/** How far the model is that was chosen on the way. */
export function ModelProgress() {
  const { engine } = useApp();
  const status = useAnswer(() => engine.status(), { key: "status", everyMs: ASK_EVERY_MS });
  const progress = status?.model.progress ?? null;
  return progress && <ProgressBar label={text("welcome_model_progress")} share={progress.share} />;
}
