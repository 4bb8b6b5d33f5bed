import { useId, useState } from "react";
import type { ModelOption, ModelProgress } from "../../domain/extractor";
import { text } from "../../texts/text";
import { useApp } from "../parts/app-context";
import { Button } from "../parts/parts";
import { useAction } from "../parts/use-action";
import { byteSize, percent } from "../parts/wording";

export interface ModelRowProps {
  readonly option: ModelOption;
  /** It is the one that the user wants. */
  readonly chosen: boolean;
  /** It is being made ready. */
  readonly progress: ModelProgress | null;
  /** Why it cannot be chosen is told above already. */
  readonly explained: boolean;
}

export function ModelRow({ option, chosen, progress, explained }: ModelRowProps) {
  const id = useId();
  const [paused, setPaused] = useState(false);
  const { label, downloadBytes, memoryBytes, unavailable } = option;
  return (
    <li className={unavailable === null ? "model" : "model unavailable"} aria-labelledby={id}>
      <div className="model-name">
        <strong id={id}>{label}</strong>
        {memoryBytes > 0 && (
          <span className="hint">
            {downloadBytes > 0 && `${text("settings_model_download_size", { size: byteSize(downloadBytes) })} · `}
            {text("settings_model_memory_size", { size: byteSize(memoryBytes) })}
          </span>
        )}
        {unavailable !== null && !explained && <span className="hint reason">{unavailable}</span>}
      </div>
      {progress === null ? (
        <Choice
          option={option}
          chosen={chosen}
          begun={chosen || paused}
          describedBy={id}
          onRemove={() => setPaused(false)}
        />
      ) : (
        <Progress progress={progress} label={label} onPause={() => setPaused(true)} />
      )}
    </li>
  );
}

interface ChoiceProps {
  readonly option: ModelOption;
  readonly chosen: boolean;
  /** Some of it may be on this device. */
  readonly begun: boolean;
  readonly describedBy: string;
  readonly onRemove: () => void;
}

function Choice({ option: { id, downloaded, unavailable }, chosen, begun, describedBy, onRemove }: ChoiceProps) {
  const { engine } = useApp();
  const { act, busy } = useAction();
  const remove = async (): Promise<void> => {
    await engine.removeModel(id);
    onRemove();
  };
  const verb = downloaded
    ? text("settings_model_use")
    : begun
      ? text("settings_model_resume")
      : text("settings_model_download");
  return (
    <div className="buttons">
      {(downloaded || begun) && (
        <Button disabled={busy} aria-describedby={describedBy} onPress={() => act(remove)}>
          {text("settings_model_remove")}
        </Button>
      )}
      {downloaded && chosen ? (
        <span className="in-use">{text("settings_model_in_use")}</span>
      ) : (
        <Button
          disabled={busy || unavailable !== null}
          aria-describedby={describedBy}
          onPress={() => act(() => engine.chooseModel(id))}
        >
          {verb}
        </Button>
      )}
    </div>
  );
}

interface ProgressProps {
  readonly progress: ModelProgress;
  readonly label: string;
  readonly onPause: () => void;
}

function Progress({ progress, label, onPause }: ProgressProps) {
  const { engine } = useApp();
  const { act, busy } = useAction();
  const cancel = async (): Promise<void> => {
    await engine.pauseModel();
    await engine.removeModel(progress.model);
  };
  const pause = async (): Promise<void> => {
    await engine.pauseModel();
    onPause();
  };
  return (
    <div className="progress">
      <progress aria-label={text("settings_model_getting_ready", { label })} max={1} value={progress.share} />
      <span className="hint">
        {percent(Math.floor(progress.share * 100) / 100)} · {progress.note}
      </span>
      <div className="buttons">
        <Button disabled={busy} onPress={() => act(cancel)}>
          {text("cancel")}
        </Button>
        <Button disabled={busy} onPress={() => act(pause)}>
          {text("settings_model_pause")}
        </Button>
      </div>
    </div>
  );
}
