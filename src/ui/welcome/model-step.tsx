import { useState } from "react";
import type { ModelInfo } from "../../messaging/model-info";
import { text } from "../../texts/text";
import { useApp } from "../parts/app-context";
import { Button, Notice } from "../parts/parts";
import { useAction } from "../parts/use-action";
import { useAnswer } from "../parts/use-answer";
import { byteSize } from "../parts/wording";
import { hasGraphics } from "./graphics";
import { isStrong, offeredModels } from "./offered-models";
import { StepFrame, type StepProps } from "./step-frame";
import { after } from "./steps";

/** A language model can be had, with what it costs and gains; or none. */
export function ModelStep(props: StepProps) {
  const { engine } = useApp();
  const { act } = useAction();
  const [chosen, setChosen] = useState<ModelInfo | null>(null);
  const ask = async () => ({ offered: offeredModels(await engine.models()), isQuick: await hasGraphics() });
  const answer = useAnswer(ask, { key: "models" });
  const goOn = (): void => {
    // It comes while the user goes on.
    if (chosen !== null) act(() => engine.chooseModel(chosen.id));
    props.go(after(props.step));
  };
  return (
    <StepFrame
      {...props}
      title={text("welcome_model")}
      actions={
        <Button look="primary" onPress={goOn}>
          {text(chosen === null ? "welcome_next" : chosen.downloaded ? "welcome_model_use" : "welcome_model_download")}
        </Button>
      }
    >
      <p>{text("welcome_model_intro")}</p>
      {answer ? (
        <Models {...answer} chosen={chosen} onChoose={setChosen} />
      ) : (
        <p className="hint">{text("welcome_model_looking")}</p>
      )}
    </StepFrame>
  );
}

interface ModelsProps {
  readonly offered: readonly ModelInfo[];
  readonly isQuick: boolean;
  /** Null: none. */
  readonly chosen: ModelInfo | null;
  readonly onChoose: (model: ModelInfo | null) => void;
}

function Models({ offered, isQuick, chosen, onChoose }: ModelsProps) {
  if (offered.length === 0) return <Notice tone="calm">{text("welcome_model_unavailable")}</Notice>;
  return (
    <>
      {!isQuick && <Notice tone="calm">{text("welcome_model_slow")}</Notice>}
      <fieldset className="model-choice">
        <legend>{text("welcome_model_choose")}</legend>
        <Option
          name={text("welcome_model_none")}
          facts={[text("welcome_model_none_more")]}
          on={chosen === null}
          onChoose={() => onChoose(null)}
        />
        {offered.map((model) => (
          <Option
            key={model.id}
            name={model.label}
            facts={factsOf(model)}
            on={model.id === chosen?.id}
            onChoose={() => onChoose(model)}
          />
        ))}
      </fieldset>
    </>
  );
}

function factsOf(model: ModelInfo): readonly string[] {
  const gain = text(isStrong(model) ? "welcome_model_strong" : "welcome_model_slight");
  if (model.memoryBytes === 0) return [gain];
  const memory = byteSize(model.memoryBytes);
  const size = model.downloaded
    ? text("welcome_model_ready", { memory })
    : text("welcome_model_size", { download: byteSize(model.downloadBytes), memory });
  return [gain, size];
}

interface OptionProps {
  readonly name: string;
  readonly facts: readonly string[];
  readonly on: boolean;
  readonly onChoose: () => void;
}

function Option({ name, facts, on, onChoose }: OptionProps) {
  return (
    <label className="option">
      <input type="radio" name="model" checked={on} onChange={onChoose} />
      <span>
        <strong>{name}</strong>
        {facts.map((fact) => (
          <span key={fact} className="hint">
            {fact}
          </span>
        ))}
      </span>
    </label>
  );
}
