import { X } from "lucide-react";
import {
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as ToastRegion,
  Text,
} from "react-aria-components";
import { text } from "../../texts/text";
import { useAction } from "./use-action";
import { Button, IconButton } from "./parts";
import "./toasts.css";

/** Something that was done, and may be taken back for a while. */
export interface Note {
  readonly text: string;
  /** Null where there is no way back. */
  readonly undo: (() => Promise<unknown>) | null;
}

/** How long there is a way back, in milliseconds. The time stands still while the pointer or the focus is on it. */
export const UNDO_MS = 10_000;

const queue = new ToastQueue<Note>({ maxVisibleToasts: 3 });

/** Tells it at the edge of the page. */
export function tell(note: Note): void {
  queue.add(note, { timeout: UNDO_MS });
}

/** Where notes are shown; once in a page. */
export function Toasts() {
  return (
    <ToastRegion queue={queue} className="toasts">
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
    </ToastRegion>
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
