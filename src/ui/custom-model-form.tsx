import { useState } from "react";
import type { ModelOption } from "../domain/extractor";
import { useApp } from "./app-context";
import { useAction } from "./use-action";

/** A model of the user's own: its weights by URL, run by the packaged library of a model of the same build. */
export function CustomModelForm({ options }: { readonly options: readonly ModelOption[] }) {
  const { engine } = useApp();
  const { act, busy } = useAction();
  const [url, setUrl] = useState("");
  const [like, setLike] = useState(options[0]?.id ?? "");
  const add = async (): Promise<void> => {
    await engine.addModel({ url, like });
    setUrl("");
  };
  return (
    <details className="custom-model">
      <summary>Use a model of your own</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          act(add);
        }}
      >
        <label>
          <span>Address of a folder in MLC’s layout, on Hugging Face or on this computer</span>
          <input
            type="url"
            required
            placeholder="http://localhost:8000/my-model/"
            value={url}
            onChange={(event) => setUrl(event.target.value)}
          />
        </label>
        <label>
          <span>It is built like</span>
          <select value={like} onChange={(event) => setLike(event.target.value)}>
            {options.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <button type="submit" className="button plain" disabled={busy}>
          Add
        </button>
      </form>
    </details>
  );
}
