import { text } from "../../texts/text";
import type { ImportState } from "../../messaging/doors/transfer-door";
import { handFile } from "../../messaging/hand-file";
import { useApp } from "../parts/app-context";
import { tell } from "../parts/toasts";
import { type Action, useAction } from "../parts/use-action";
import { useAnswer } from "../parts/use-answer";

/** How often it is asked how far it is. */
const EVERY_MS = 500;

export interface Import extends Pick<Action, "busy"> {
  /** Null where nothing is under way; undefined before that is known. */
  readonly state: ImportState | null | undefined;
  readonly choose: (file: File) => void;
  readonly start: () => void;
  /** Leaves it, or puts it away. */
  readonly leave: () => void;
  readonly undo: () => void;
}

/** A file on its way in, as the engine has it: another window, or this one opened again, sees the same. */
export function useImport(): Import {
  const { engine, refresh } = useApp();
  const { act, busy } = useAction();
  const state = useAnswer(() => engine.importState(), { key: "import", everyMs: EVERY_MS });
  const upload = state?.upload ?? "";
  const undo = async (): Promise<void> => {
    await engine.undoImport(upload);
    await engine.cancelImport(upload);
    tell({ text: text("files_undone"), undo: null });
    refresh();
  };
  const leave = async (): Promise<void> => {
    // It may have begun since it was last asked for.
    const phase = (await engine.importState())?.phase;
    await engine.cancelImport(upload);
    const isHalf = phase === "importing" || phase === "learning" || phase === "paused";
    if (isHalf) tell({ text: text("files_left"), undo });
  };
  return {
    state,
    busy,
    choose: (file) => act(() => bringTo(engine, file)),
    start: () => act(() => engine.startImport(upload)),
    leave: () => act(leave),
    undo: () => act(undo),
  };
}

async function bringTo(engine: Pick<ReturnType<typeof useApp>["engine"], "importState" | "planImport">, file: File) {
  const upload = crypto.randomUUID();
  // The engine may have to start first.
  await engine.importState();
  await handFile(upload, file);
  await engine.planImport(upload, null);
}
