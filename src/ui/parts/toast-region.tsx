import { X } from "lucide-react";
import {
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as Region,
  Text,
} from "react-aria-components";
import { text } from "../../texts/text";
import { Button, IconButton } from "./parts";
import { useAction } from "./use-action";
import "./toasts.css";

/** Something that was done, and may be taken back for a while. */
export interface Note {
  readonly text: string;
  /** Null where there is no way back. */
  readonly undo: (() => Promise<unknown>) | null;
}

const queue = new ToastQueue<Note>({ maxVisibleToasts: 3 });

/** Shows it for so many milliseconds. The time stands still while the pointer or the focus is on it. */
export function show(note: Note, timeout: number): void {
  queue.add(note, { timeout });
}

export function ToastRegion() {
  return (
    <Region queue={queue} className="toasts" aria-label={text("toasts_label")}>
      {({ toast }) => (
        <Toast toast={toast} className="toast">
          <ToastContent className="toast-text">
            <Text slot="title">{toast.content.text}</Text>
          </ToastContent>
          {toast.content.undo !== null && <Undo undo={toast.content.undo} done={() => queue.close(toast.key)} />}
          <IconButton
            label={text("dismiss")}
            icon={<X aria-hidden="true" size={16} />}
            onPress={() => queue.close(toast.key)}
          />
        </Toast>
      )}
    </Region>
  );
}

function Undo({ undo, done }: { readonly undo: () => Promise<unknown>; readonly done: () => void }) {
  const { act, busy } = useAction();
  return (
    <Button disabled={busy} onPress={() => act(() => undo().then(done))}>
      {text("undo")}
    </Button>
  );
}
