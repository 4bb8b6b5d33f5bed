import { useState } from "react";
import type { ForgetPreview, ForgetWish } from "../../messaging/doors/memories-door";
import { text } from "../../texts/text";
import { useApp } from "../parts/app-context";
import { Sheet } from "../parts/confirm";
import { Button } from "../parts/parts";
import { useAnswer } from "../parts/use-answer";
import { useDebounced } from "../parts/use-debounced";
import type { ForgetWay } from "./forget-menu";
import { ForgetField, wishOf } from "./forget-wish";
import { Preview } from "./preview";
import { useForgetting } from "./use-forgetting";
import "./forget.css";

const TYPING_MS = 300;

export interface ForgetSheetProps {
  /** A way that asks for more, or the very ones that are selected. */
  readonly what: ForgetWay | readonly string[];
  /** What its field says at first. */
  readonly begins?: string;
  readonly onClose: () => void;
  /** Some were forgotten. */
  readonly onForgotten: () => void;
}

/** Shows what would go before it goes. */
export function ForgetSheet({ what, begins = "", onClose, onForgotten }: ForgetSheetProps) {
  const [value, setValue] = useState(begins);
  const { done, start, stop } = useForgetting();
  const { preview, asks } = usePreview(what, value);
  const ids = preview?.ids ?? [];
  const close = (): void => {
    stop();
    onClose();
  };
  const forgotten = (): void => {
    onForgotten();
    onClose();
  };
  return (
    <Sheet title={text(`memories_forget_${typeof what === "string" ? what : "ids"}`)} onClose={close}>
      {typeof what === "string" && <ForgetField way={what} value={value} onChange={setValue} />}
      <div aria-live="polite" className="preview">
        {preview === null ? (
          <p className="hint">{asks && text("memories_preview_working")}</p>
        ) : (
          <Preview preview={preview} />
        )}
      </div>
      <Progress done={done} total={ids.length} />
      <div className="buttons">
        <Button onPress={close}>{text(done === null ? "cancel" : "memories_forget_stop")}</Button>
        <Button look="danger" disabled={done !== null || ids.length === 0} onPress={() => start(ids, forgotten)}>
          {text("memories_forget_do")}
        </Button>
      </div>
    </Sheet>
  );
}

/** What was looked at, for what the field said. */
interface Looked {
  readonly value: string;
  readonly preview: ForgetPreview | null;
}

interface Previewed {
  /** Null: there is none yet, or it is of an earlier wish, which must never be forgotten by mistake. */
  readonly preview: ForgetPreview | null;
  /** There is a wish to look at. */
  readonly asks: boolean;
}

function usePreview(what: ForgetSheetProps["what"], value: string): Previewed {
  const { engine } = useApp();
  const settled = useDebounced(value, TYPING_MS);
  const wish: ForgetWish | null = typeof what === "string" ? wishOf[what](settled) : { ids: what };
  const look = async (): Promise<Looked> => ({
    value: settled,
    preview: wish === null ? null : await engine.previewForget(wish),
  });
  const looked = useAnswer(look, { key: settled });
  return { preview: looked?.value === value ? looked.preview : null, asks: wish !== null };
}

function Progress({ done, total }: { readonly done: number | null; readonly total: number }) {
  if (done === null) return null;
  const said = text("memories_forget_progress", { done, total });
  return (
    <p className="forget-progress">
      <progress aria-label={said} value={done} max={total} /> {said}
    </p>
  );
}
