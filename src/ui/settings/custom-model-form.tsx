import { useState } from "react";
import type { ModelInfo, ModelSource } from "../../messaging/model-info";
import { text } from "../../texts/text";
import { useApp } from "../parts/app-context";
import { keepModelFile } from "./model-file";
import { useAction } from "../parts/use-action";

export interface CustomModelFormProps {
  readonly source: ModelSource & { readonly custom: NonNullable<ModelSource["custom"]> };
  /** The models of the same extractor. */
  readonly options: readonly ModelInfo[];
}

/** A model of the user's own, by its address or as a file. */
export function CustomModelForm({ source: { id, label, custom }, options }: CustomModelFormProps) {
  const { engine } = useApp();
  const { act, busy } = useAction();
  const [url, setUrl] = useState("");
  const [like, setLike] = useState(options[0]?.id ?? "");
  const add = async (address: string): Promise<void> => {
    await engine.addModel({ extractor: id, url: address, like: custom.asksLike ? like : null });
    setUrl("");
  };
  return (
    <details className="custom-model">
      <summary>{text("settings_model_own", { label })}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          act(() => add(url));
        }}
      >
        <label>
          <span>{custom.label}</span>
          <input
            type="url"
            required
            placeholder={custom.placeholder}
            value={url}
            onChange={(event) => setUrl(event.target.value)}
          />
        </label>
        {custom.asksLike && <LikeSelect options={options} like={like} onChange={setLike} />}
        <button type="submit" className="button plain" disabled={busy}>
          {text("settings_model_add")}
        </button>
        {custom.file !== null && (
          <FileInput
            ending={custom.file}
            busy={busy}
            onFile={(file) => act(async () => add(await keepModelFile(file)))}
          />
        )}
      </form>
    </details>
  );
}

interface LikeSelectProps {
  readonly options: readonly ModelInfo[];
  readonly like: string;
  readonly onChange: (like: string) => void;
}

function LikeSelect({ options, like, onChange }: LikeSelectProps) {
  return (
    <label>
      <span>{text("settings_model_like")}</span>
      <select value={like} onChange={(event) => onChange(event.target.value)}>
        {options.map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}

interface FileInputProps {
  readonly ending: string;
  readonly busy: boolean;
  readonly onFile: (file: File) => void;
}

function FileInput({ ending, busy, onFile }: FileInputProps) {
  return (
    <label>
      <span>{busy ? text("settings_model_copying") : text("settings_model_file")}</span>
      <input
        type="file"
        accept={ending}
        disabled={busy}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) onFile(file);
        }}
      />
    </label>
  );
}
