import { lazy, Suspense } from "react";
import { text } from "../../texts/text";
import { Opening } from "../parts/opening";
import { StepFrame, type StepProps } from "./step-frame";

const ImportFile = lazy(async () => ({ default: (await import("../files/import-file")).ImportFile }));

const PLACES = ["welcome_import_chatgpt", "welcome_import_claude", "welcome_import_mem0"] as const;

/** What was told elsewhere can come along. */
export function ImportStep(props: StepProps) {
  return (
    <StepFrame {...props} title={text("welcome_import")}>
      <p>{text("welcome_import_intro")}</p>
      <ul className="import-places">
        {PLACES.map((place) => (
          <li key={place}>{text(place)}</li>
        ))}
      </ul>
      <Suspense fallback={<Opening />}>
        <ImportFile />
      </Suspense>
    </StepFrame>
  );
}
